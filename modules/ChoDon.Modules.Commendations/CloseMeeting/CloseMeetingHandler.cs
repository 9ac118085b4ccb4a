using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Flow;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.CloseMeeting;

/// <summary>
/// Counts the votes, gives the minutes their number and takes each proposal on. What is not before the council any more stays
/// without a result.
/// </summary>
internal sealed class CloseMeetingHandler(
    CommendationsDbContext data, StepWriter steps, ICurrentUnit current, IDistrictSettings settings, IAccess access, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(Guid id, CloseMeetingForm form, CancellationToken cancellationToken)
    {
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        if (await data.LockMeetingAsync(id, cancellationToken) is not { } meeting)
            return SaveResult.NotFound;
        if (meeting.IsClosed)
            return await WasMineAsync(meeting, cancellationToken) ? SaveResult.SavedBefore : SaveResult.Conflict;
        var problems = new Problems();
        var note = problems.Optional(nameof(form.Note), form.Note, Meeting.NoteLength);
        var seats = await data.Seats.AsNoTracking().Where(seat => seat.MeetingId == id).ToListAsync(cancellationToken);
        CheckQuorum(seats, problems);
        var counted = await CountAsync(id, seats, cancellationToken);
        foreach (var (_, proposal, count) in counted.Where(row => row.Count.Missing.Count > 0))
            problems.Add("", "Close.Missing", proposal.Name, string.Join(", ", count.Missing.Select(seat => seat.Name)));
        if (problems.Any)
            return problems.AsResult();

        meeting.Note = note;
        await NumberAsync(meeting, cancellationToken);
        foreach (var (item, proposal, count) in counted)
            TakeOn(item, proposal, count);
        var result = await data.SaveUnlessChangedAsync(cancellationToken);
        if (result.Status == SaveStatus.Saved)
            await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private void CheckQuorum(List<Seat> seats, Problems problems)
    {
        var quorum = settings.Get(Settings.Quorum, current.District.Id);
        if (!MeetingDetails.HasQuorum(seats, quorum))
            problems.Add("", "Close.NoQuorum", seats.Count(seat => seat.IsPresent), seats.Count, quorum);
    }

    // Those alone that still wait for the council: one that was withdrawn meanwhile has no result.
    private async Task<List<(AgendaItem Item, Proposal Proposal, VoteCount Count)>> CountAsync(
        Guid id, List<Seat> seats, CancellationToken cancellationToken)
    {
        var rows = await data.AgendaItems.Where(item => item.MeetingId == id)
            .Join(data.Proposals, item => item.ProposalId, proposal => proposal.Id, (item, proposal) => new { Item = item, Proposal = proposal })
            .ToListAsync(cancellationToken);
        var votes = (await data.Votes.AsNoTracking().Where(vote => vote.MeetingId == id).ToListAsync(cancellationToken)).ToLookup(vote => vote.ProposalId);
        return
        [
            .. rows.Where(row => row.Proposal.After(StepKind.Pass) is not null).Select(row => (
                row.Item,
                row.Proposal,
                VoteCount.Of(row.Proposal, seats, votes[row.Proposal.Id].ToDictionary(vote => vote.SeatId, vote => vote.Choice)))),
        ];
    }

    private async Task NumberAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        meeting.Year = meeting.HeldOn.Year;
        meeting.Number = await data.NextNumberAsync(Meeting.Series, meeting.UnitId, meeting.HeldOn.Year, typed: null, cancellationToken);
        meeting.ClosedAt = now;
        data.MarkSaved(meeting, now);
    }

    private void TakeOn(AgendaItem item, Proposal proposal, VoteCount count)
    {
        var isPassed = count.IsPassed(settings.Get(Settings.Majority, current.District.Id));
        (item.InFavour, item.Against, item.Abstained, item.Involved) = (count.InFavour, count.Against, count.Abstained, count.Involved);
        item.IsPassed = isPassed;
        steps.Take(proposal, isPassed ? StepKind.Pass : StepKind.Reject, Guid.CreateVersion7());
    }

    // The same form sent twice is no conflict with somebody else.
    private async Task<bool> WasMineAsync(Meeting meeting, CancellationToken cancellationToken) =>
        await data.ProposalSteps.AnyAsync(
            step => step.ById == access.Actor.AccountId
                && step.At >= meeting.ClosedAt
                && (step.Kind == StepKind.Pass || step.Kind == StepKind.Reject)
                && data.AgendaItems.Any(item => item.MeetingId == meeting.Id && item.ProposalId == step.ProposalId),
            cancellationToken);
}
