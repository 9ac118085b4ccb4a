using ChoDon.Modules.Rehabilitation.Data;

namespace ChoDon.Modules.Rehabilitation.OpenCase;

internal sealed class OpenCaseForm
{
    public Guid Id { get; set; }

    public Guid? VillageId { get; set; }

    public Basis? Basis { get; set; }

    public DateOnly? DecidedOn { get; set; }

    public DateOnly? StartsOn { get; set; }

    public int? Months { get; set; }

    public string? Name { get; set; }

    public DateOnly? BornOn { get; set; }

    public string? CitizenNumber { get; set; }

    public string? Phone { get; set; }

    public string? Address { get; set; }

    public string? Decision { get; set; }

    public string? Background { get; set; }

    public string? Guardian { get; set; }

    public string? GuardianPhone { get; set; }

    /// <summary>The day on which the person, or a minor's guardian, agreed.</summary>
    public DateOnly? AgreedOn { get; set; }

    public Guid? SupervisorId { get; set; }

    /// <summary>Of a case that bears one already; nothing for the next.</summary>
    public int? Number { get; set; }
}
