using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Lists;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.ListSessions;

/// <summary>All that fit a filter, added up.</summary>
/// <param name="Sessions">Village sessions.</param>
/// <param name="Meetings">Meetings: villages that met together held one.</param>
/// <param name="Villages">Different villages.</param>
/// <param name="Attendance">People times sessions.</param>
/// <param name="UsefulInformation">Pieces of useful information.</param>
/// <param name="Women">Women among the attendance, where they were noted.</param>
/// <param name="Minority">People of ethnic minorities among the attendance, where they were noted.</param>
internal sealed record SessionTotals(
    int Sessions, int Meetings, int Villages, int Attendance, int UsefulInformation, int Women = 0, int Minority = 0)
{
    public static SessionTotals None { get; } = new(0, 0, 0, 0, 0);

    public static async Task<SessionTotals> OfAsync(IQueryable<Session> sessions, CancellationToken cancellationToken)
    {
        var all = await ByAsync(sessions.Select(session => new Keyed<int, Session> { Key = 0, Row = session }), cancellationToken);
        return all[0].FirstOrDefault(None);
    }

    /// <summary>The same for each key, in one question to the database; nothing for a key without sessions.</summary>
    public static async Task<ILookup<TKey, SessionTotals>> ByAsync<TKey>(
        IQueryable<Keyed<TKey, Session>> sessions, CancellationToken cancellationToken)
    {
        var found = await sessions
            .GroupBy(row => row.Key, row => row.Row)
            .Select(all => new
            {
                all.Key,
                Totals = new SessionTotals(
                    all.Count(),
                    all.Sum(session => session.JointId == null || session.JointId == session.Id ? 1 : 0),
                    all.Select(session => session.UnitId).Distinct().Count(),
                    all.Sum(session => session.Attendance ?? 0),
                    all.Sum(session => session.UsefulInformation ?? 0),
                    all.Sum(session => session.Women ?? 0),
                    all.Sum(session => session.Minority ?? 0)),
            })
            .ToListAsync(cancellationToken);
        return found.ToLookup(row => row.Key, row => row.Totals);
    }
}
