using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.ShowMeeting;

/// <summary>Says who is present while the meeting is open. Votes of who is absent are kept and do not count.</summary>
internal sealed class ChangePresenceHandler(CommendationsDbContext data, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(Guid meetingId, PresenceForm form, CancellationToken cancellationToken)
    {
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        if (await data.LockMeetingAsync(meetingId, cancellationToken) is not { } meeting)
            return SaveResult.NotFound;
        if (meeting.IsClosed || meeting.Stamp != form.Stamp)
            return SaveResult.Conflict;
        var seats = await data.Seats.Where(seat => seat.MeetingId == meetingId).ToListAsync(cancellationToken);
        var problems = new Problems();
        if (!seats.Exists(seat => form.PresentIds.Contains(seat.Id)))
            problems.Add(nameof(form.PresentIds), "Meeting.NobodyPresent");
        if (problems.Any)
            return problems.AsResult();
        foreach (var seat in seats)
            seat.IsPresent = form.PresentIds.Contains(seat.Id);
        data.MarkSaved(meeting, time.UtcNow());
        var result = await data.SaveUnlessChangedAsync(cancellationToken);
        if (result.Status == SaveStatus.Saved)
            await transaction.CommitAsync(cancellationToken);
        return result;
    }
}
