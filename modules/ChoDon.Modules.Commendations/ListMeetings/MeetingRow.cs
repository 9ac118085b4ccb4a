using System.Linq.Expressions;
using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.ListMeetings;

internal sealed record MeetingRow(Guid Id, Guid UnitId, Guid OccasionId, DateOnly HeldOn, bool IsClosed, int? Number)
{
    public static readonly Expression<Func<Meeting, MeetingRow>> Of = meeting => new MeetingRow(
        meeting.Id, meeting.UnitId, meeting.OccasionId, meeting.HeldOn, meeting.ClosedAt != null, meeting.Number);
}
