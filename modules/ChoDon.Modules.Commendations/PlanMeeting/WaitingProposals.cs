using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.PlanMeeting;

/// <summary>The proposals that wait for a council and are on the agenda of no open meeting.</summary>
internal sealed class WaitingProposals(CommendationsDbContext data, CouncilBodies bodies)
{
    public async Task<IReadOnlyList<WaitingOccasion>> OccasionsAsync(Unit body, CancellationToken cancellationToken) =>
        await (await AllAsync(body, cancellationToken))
            .GroupBy(proposal => proposal.OccasionId)
            .Select(proposals => new { Id = proposals.Key, Count = proposals.Count() })
            .Join(data.Occasions, waiting => waiting.Id, occasion => occasion.Id, (waiting, occasion) => new { waiting.Id, waiting.Count, occasion.Name, occasion.LastDay })
            .OrderByDescending(row => row.LastDay).ThenBy(row => row.Name)
            .Select(row => new WaitingOccasion(row.Id, row.Name, row.Count))
            .ToListAsync(cancellationToken);

    public async Task<IQueryable<Proposal>> OfAsync(Unit body, Guid occasionId, CancellationToken cancellationToken) =>
        (await AllAsync(body, cancellationToken)).Where(proposal => proposal.OccasionId == occasionId);

    private async Task<IQueryable<Proposal>> AllAsync(Unit body, CancellationToken cancellationToken)
    {
        var onAgenda = data.AgendaItems
            .Where(item => data.Meetings.Any(meeting => meeting.Id == item.MeetingId && meeting.ClosedAt == null))
            .Select(item => item.ProposalId);
        return (await bodies.HeardByAsync(body, cancellationToken))
            .Where(proposal => proposal.State == ProposalState.Reviewed && !onAgenda.Contains(proposal.Id));
    }
}
