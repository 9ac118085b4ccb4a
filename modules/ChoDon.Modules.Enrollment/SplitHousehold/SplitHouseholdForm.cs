namespace ChoDon.Modules.Enrollment.SplitHousehold;

internal sealed class SplitHouseholdForm
{
    /// <summary>Key of the new household, made with the form.</summary>
    public Guid Id { get; set; }

    public Guid Stamp { get; set; }

    public List<Guid> MemberIds { get; set; } = [];

    public Guid? HeadId { get; set; }

    public string? Address { get; set; }

    public DateOnly? SplitOn { get; set; }

    public DateOnly? CommittedOn { get; set; }

    public SplitHouseholdCommand ToCommand(Guid fromId) => new(fromId, Stamp, Id, MemberIds, HeadId, Address, SplitOn, CommittedOn);
}
