using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Decisions;

/// <summary>The proposals that a council is in favour of and that wait for the decision.</summary>
internal sealed class PassedProposals(CommendationsDbContext data, CouncilBodies bodies)
{
    public async Task<IReadOnlyList<WaitingDecision>> WaitingAsync(Unit body, CancellationToken cancellationToken) =>
        await (await AllAsync(body, cancellationToken))
            .GroupBy(proposal => new { proposal.OccasionId, proposal.FormId })
            .Select(proposals => new { proposals.Key.OccasionId, proposals.Key.FormId, Count = proposals.Count() })
            .Join(data.Occasions, waiting => waiting.OccasionId, occasion => occasion.Id, (waiting, occasion) => new { waiting.OccasionId, waiting.FormId, waiting.Count, occasion.Name, occasion.LastDay })
            .OrderByDescending(row => row.LastDay).ThenBy(row => row.Name).ThenBy(row => row.FormId)
            .Select(row => new WaitingDecision(row.OccasionId, row.Name, row.FormId, row.Count))
            .ToListAsync(cancellationToken);

    public async Task<IQueryable<Proposal>> OfAsync(Unit body, Guid occasionId, Guid formId, CancellationToken cancellationToken) =>
        (await AllAsync(body, cancellationToken)).Where(proposal => proposal.OccasionId == occasionId && proposal.FormId == formId);

    private async Task<IQueryable<Proposal>> AllAsync(Unit body, CancellationToken cancellationToken) =>
        (await bodies.HeardByAsync(body, cancellationToken)).Where(proposal => proposal.State == ProposalState.Passed);
}
