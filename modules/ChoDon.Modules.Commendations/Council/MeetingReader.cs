using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Council;

/// <summary>A meeting with all that hangs on it, in a constant number of questions to the database.</summary>
internal sealed class MeetingReader(CommendationsDbContext data, AwardFormCatalog forms)
{
    public async Task<MeetingDetails?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await data.Meetings.AsNoTracking()
            .Where(meeting => meeting.Id == id)
            .Join(data.Occasions.AsNoTracking(), meeting => meeting.OccasionId, occasion => occasion.Id, (meeting, occasion) => new { Meeting = meeting, Occasion = occasion })
            .FirstOrDefaultAsync(cancellationToken);
        if (found is null)
            return null;
        var seats = await data.Seats.AsNoTracking().Where(seat => seat.MeetingId == id).OrderBy(seat => seat.Position).ToListAsync(cancellationToken);
        var items = await data.AgendaItems.AsNoTracking()
            .Where(item => item.MeetingId == id)
            .Join(data.Proposals.AsNoTracking(), item => item.ProposalId, proposal => proposal.Id, (item, proposal) => new { Item = item, Proposal = proposal })
            .OrderBy(row => row.Proposal.FormId).ThenBy(row => row.Proposal.Name).ThenBy(row => row.Proposal.Id)
            .ToListAsync(cancellationToken);
        var votes = (await data.Votes.AsNoTracking().Where(vote => vote.MeetingId == id).ToListAsync(cancellationToken)).ToLookup(vote => vote.ProposalId);
        var known = (await forms.AllAsync(cancellationToken)).ToDictionary(form => form.Id);
        return new MeetingDetails(found.Meeting, found.Occasion, seats, [.. items.Select(row => Line(row.Item, row.Proposal))]);

        AgendaLine Line(AgendaItem item, Proposal proposal)
        {
            var bySeat = votes[proposal.Id].ToDictionary(vote => vote.SeatId, vote => vote.Choice);
            return new AgendaLine(item, proposal, known.GetValueOrDefault(proposal.FormId), bySeat, VoteCount.Of(proposal, seats, bySeat));
        }
    }
}
