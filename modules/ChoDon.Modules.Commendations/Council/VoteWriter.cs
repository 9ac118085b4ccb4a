using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Council;

/// <summary>Records votes while the meeting is open. Members who vote at once wait for one another and all succeed.</summary>
internal sealed class VoteWriter(CommendationsDbContext data)
{
    /// <summary>Records what was chosen for those seats that may be voted for here.</summary>
    public async Task<SaveResult> WriteAsync(
        Guid meetingId, Func<Seat, bool> mayVoteFor, IReadOnlyList<ChosenVote> chosen, CancellationToken cancellationToken)
    {
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        if (await data.LockMeetingAsync(meetingId, cancellationToken) is not { } meeting)
            return SaveResult.NotFound;
        var problems = new Problems();
        if (meeting.IsClosed)
        {
            problems.Add("", "Ballot.Closed");
            return problems.AsResult();
        }

        var seats = (await data.Seats.AsNoTracking().Where(seat => seat.MeetingId == meetingId).ToListAsync(cancellationToken))
            .Where(mayVoteFor)
            .ToDictionary(seat => seat.Id);
        var proposals = await data.Proposals.AsNoTracking()
            .Where(proposal => data.AgendaItems.Any(item => item.MeetingId == meetingId && item.ProposalId == proposal.Id))
            .ToDictionaryAsync(proposal => proposal.Id, cancellationToken);
        var votes = await data.Votes.Where(vote => vote.MeetingId == meetingId).ToListAsync(cancellationToken);
        foreach (var vote in chosen.Where(vote => vote.Choice is not null))
        {
            if (!seats.TryGetValue(vote.SeatId, out var seat) || !proposals.TryGetValue(vote.ProposalId, out var proposal))
                return SaveResult.NotFound;
            Check(vote, seat, proposal, problems);
            Put(meeting, vote, votes.Find(other => other.SeatId == vote.SeatId && other.ProposalId == vote.ProposalId));
        }

        if (problems.Any)
            return problems.AsResult();
        var result = await data.SaveUnlessChangedAsync(cancellationToken);
        if (result.Status == SaveStatus.Saved)
            await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private static void Check(ChosenVote vote, Seat seat, Proposal proposal, Problems problems)
    {
        problems.Choice(vote.Field, vote.Choice);
        if (!seat.IsPresent)
            problems.Add(vote.Field, "Ballot.IsAbsent", seat.Name);
        if (vote.Choice != VoteChoice.Involved && VoteCount.IsInvolved(proposal, seat))
            problems.Add(vote.Field, "Ballot.IsOwn", seat.Name);
    }

    private void Put(Meeting meeting, ChosenVote chosen, Vote? vote)
    {
        if (vote is not null)
        {
            vote.Choice = chosen.Choice!.Value;
            return;
        }

        data.Votes.Add(new Vote
        {
            MeetingId = meeting.Id,
            UnitId = meeting.UnitId,
            ProposalId = chosen.ProposalId,
            SeatId = chosen.SeatId,
            Choice = chosen.Choice!.Value,
        });
    }
}
