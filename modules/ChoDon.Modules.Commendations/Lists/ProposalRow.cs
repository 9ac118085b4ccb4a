using System.Linq.Expressions;
using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.Lists;

internal sealed record ProposalRow(
    Guid Id,
    string Name,
    RecipientKind Recipient,
    Guid UnitId,
    Guid FormId,
    Guid OccasionId,
    ProposalState State,
    DateOnly? SubmittedOn,
    DateOnly? DueOn)
{
    public static readonly Expression<Func<Proposal, ProposalRow>> Of = proposal => new ProposalRow(
        proposal.Id,
        proposal.Name,
        proposal.Recipient,
        proposal.UnitId,
        proposal.FormId,
        proposal.OccasionId,
        proposal.State,
        proposal.SubmittedOn,
        proposal.DueOn);
}
