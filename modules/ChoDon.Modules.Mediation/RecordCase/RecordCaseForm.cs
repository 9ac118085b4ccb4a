namespace ChoDon.Modules.Mediation.RecordCase;

internal sealed class RecordCaseForm
{
    public Guid Id { get; set; }

    public Guid? VillageId { get; set; }

    public DateOnly? ReceivedOn { get; set; }

    public Guid? KindId { get; set; }

    public string? Mediators { get; set; }

    public string? Matter { get; set; }

    /// <summary>Of a case that bears one already; nothing for the next.</summary>
    public int? Number { get; set; }

    public List<PartyLine> Parties { get; set; } = [];
}
