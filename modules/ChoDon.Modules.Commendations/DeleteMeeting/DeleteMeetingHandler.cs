using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.DeleteMeeting;

/// <summary>Deletes a meeting that is not closed, with its votes. Its proposals wait for another one.</summary>
internal sealed class DeleteMeetingHandler(CommendationsDbContext data)
{
    public async Task<SaveResult> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        if (await data.LockMeetingAsync(id, cancellationToken) is not { } meeting)
            return SaveResult.NotFound;
        if (meeting.IsClosed)
            return SaveResult.Conflict;
        data.Votes.RemoveRange(await data.Votes.Where(vote => vote.MeetingId == id).ToListAsync(cancellationToken));
        data.AgendaItems.RemoveRange(await data.AgendaItems.Where(item => item.MeetingId == id).ToListAsync(cancellationToken));
        data.Seats.RemoveRange(await data.Seats.Where(seat => seat.MeetingId == id).ToListAsync(cancellationToken));
        data.Meetings.Remove(meeting);
        var result = await data.SaveUnlessChangedAsync(cancellationToken);
        if (result.Status == SaveStatus.Saved)
            await transaction.CommitAsync(cancellationToken);
        return result;
    }
}
