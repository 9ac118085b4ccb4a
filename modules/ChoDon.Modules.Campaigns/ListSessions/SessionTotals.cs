using ChoDon.Modules.Campaigns.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.ListSessions;

/// <summary>All that fit a filter, added up.</summary>
/// <param name="Sessions">Village sessions.</param>
/// <param name="Meetings">Meetings: villages that met together held one.</param>
/// <param name="Villages">Different villages.</param>
/// <param name="Attendance">People times sessions.</param>
/// <param name="UsefulInformation">Pieces of useful information.</param>
internal sealed record SessionTotals(int Sessions, int Meetings, int Villages, int Attendance, int UsefulInformation)
{
    public static async Task<SessionTotals> OfAsync(IQueryable<Session> sessions, CancellationToken cancellationToken) =>
        await sessions
            .GroupBy(_ => 1)
            .Select(all => new SessionTotals(
                all.Count(),
                all.Sum(session => session.JointId == null || session.JointId == session.Id ? 1 : 0),
                all.Select(session => session.UnitId).Distinct().Count(),
                all.Sum(session => session.Attendance ?? 0),
                all.Sum(session => session.UsefulInformation ?? 0)))
            .FirstOrDefaultAsync(cancellationToken)
        ?? new SessionTotals(0, 0, 0, 0, 0);
}
