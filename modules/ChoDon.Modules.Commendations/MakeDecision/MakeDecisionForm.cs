namespace ChoDon.Modules.Commendations.MakeDecision;

internal sealed class MakeDecisionForm
{
    public Guid Id { get; set; }

    public Guid OccasionId { get; set; }

    public Guid FormId { get; set; }

    public List<Guid> ProposalIds { get; set; } = [];

    /// <summary>Nothing for the next of the body's own; what is decided further up bears one already.</summary>
    public int? Number { get; set; }

    public string? Notation { get; set; }

    public string? Body { get; set; }

    public DateOnly? DecidedOn { get; set; }

    public string? Signer { get; set; }

    public string? SignerTitle { get; set; }
}
