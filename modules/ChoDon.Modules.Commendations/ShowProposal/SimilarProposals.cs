using ChoDon.Modules.Commendations.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.ShowProposal;

/// <summary>
/// Proposals for the same recipient whose achievements lie in the same days: it may be that one achievement is proposed
/// twice. Only such as the reader may see.
/// </summary>
internal sealed class SimilarProposals(CommendationsDbContext data)
{
    private static readonly ProposalState[] Ended =
        [ProposalState.NotPassed, ProposalState.Refused, ProposalState.Dismissed, ProposalState.Withdrawn, ProposalState.Revoked];

    public async Task<IReadOnlyList<SimilarProposal>> OfAsync(Guid proposalId, CancellationToken cancellationToken)
    {
        var own = await data.Proposals.AsNoTracking()
            .Where(proposal => proposal.Id == proposalId)
            .Join(data.Occasions, proposal => proposal.OccasionId, occasion => occasion.Id, (proposal, occasion) => new { proposal.UnitId, proposal.NameKey, occasion.FirstDay, occasion.LastDay })
            .FirstOrDefaultAsync(cancellationToken);
        if (own is null)
            return [];
        return await data.Proposals.AsNoTracking()
            .Where(other => other.NameKey == own.NameKey && other.Id != proposalId && !EF.Parameter(Ended).Contains(other.State))
            .Where(other => other.UnitId == own.UnitId || other.Recipient == RecipientKind.Individual)
            .Join(data.Occasions, other => other.OccasionId, occasion => occasion.Id, (other, occasion) => new { other, occasion })
            .Where(row => row.occasion.FirstDay <= own.LastDay && row.occasion.LastDay >= own.FirstDay)
            .OrderBy(row => row.other.Id)
            .Select(row => new SimilarProposal(row.other.Id, row.other.Name, row.other.UnitId, row.occasion.Name, row.other.State))
            .ToListAsync(cancellationToken);
    }
}
