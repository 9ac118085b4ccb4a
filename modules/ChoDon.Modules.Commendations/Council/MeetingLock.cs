using ChoDon.Modules.Commendations.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Council;

/// <summary>
/// Whoever votes in a meeting, changes it or closes it waits for whoever does so at the moment. Members vote at once without
/// losing a vote, and who comes after the closing finds the meeting closed.
/// </summary>
internal static class MeetingLock
{
    /// <summary>The meeting as it stands now, locked until the open transaction ends; null when it is not there for the reader.</summary>
    public static async Task<Meeting?> LockMeetingAsync(this CommendationsDbContext data, Guid id, CancellationToken cancellationToken)
    {
        await data.LockAsync<Meeting>(id, cancellationToken);
        return await data.Meetings.FirstOrDefaultAsync(meeting => meeting.Id == id, cancellationToken);
    }
}
