using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.WriteProposal;

internal sealed class ProposalForm
{
    public Guid Id { get; set; }

    public Guid OccasionId { get; set; }

    public RecipientKind? Recipient { get; set; }

    public Guid? UnitId { get; set; }

    public Guid? FormId { get; set; }

    /// <summary>Of a household, a person or an association; models and commune police have the name of their unit.</summary>
    public string? Name { get; set; }

    public string? Office { get; set; }
}
