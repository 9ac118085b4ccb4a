using ChoDon.Modules.Incidents.Data;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Incidents.Rules;

/// <summary>One count as it is typed, new or stored.</summary>
internal sealed class CountForm
{
    public Guid Id { get; set; }

    public Guid Stamp { get; set; }

    public Guid? VillageId { get; set; }

    public string? Month { get; set; }

    public Guid? KindId { get; set; }

    public Outcome? Outcome { get; set; }

    public int? Cases { get; set; }

    public int? Subjects { get; set; }

    public int? Helped { get; set; }

    public static CountForm Of(IncidentCount count) => new()
    {
        Id = count.Id,
        Stamp = count.Stamp,
        VillageId = count.UnitId,
        Month = TypedMonth.InWords(Platform.Abstractions.Time.Month.Of(count.Month)),
        KindId = count.KindId,
        Outcome = count.Outcome,
        Cases = count.Cases,
        Subjects = count.Subjects,
        Helped = count.Helped,
    };
}
