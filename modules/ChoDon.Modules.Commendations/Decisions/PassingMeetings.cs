using ChoDon.Modules.Commendations.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Decisions;

/// <summary>The meetings in which councils were in favour of proposals.</summary>
internal static class PassingMeetings
{
    /// <summary>The last of them, on which a decision stands; null when none is known.</summary>
    public static async Task<Meeting?> LastPassingAsync(this CommendationsDbContext data, Guid[] proposalIds, CancellationToken cancellationToken) =>
        await data.Meetings.AsNoTracking()
            .Where(meeting => meeting.ClosedAt != null
                && data.AgendaItems.Any(item => item.MeetingId == meeting.Id && item.IsPassed == true && EF.Parameter(proposalIds).Contains(item.ProposalId)))
            .OrderByDescending(meeting => meeting.HeldOn).ThenByDescending(meeting => meeting.Id)
            .FirstOrDefaultAsync(cancellationToken);
}
