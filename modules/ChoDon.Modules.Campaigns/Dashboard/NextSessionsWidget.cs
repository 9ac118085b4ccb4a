using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.Dashboard;

/// <summary>The next sessions, and how many wait to be recorded or confirmed.</summary>
internal sealed class NextSessionsWidget(CampaignsDbContext data, IUnitDirectory directory, TimeProvider time) : IWidget
{
    private const int Shown = 5;

    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var today = time.Today();
        var units = data.UnitsBelow(unit.Id, today);
        var sessions = data.Sessions.AsNoTracking().Where(session => units.Contains(session.UnitId));
        var rows = await sessions.Open()
            .Where(session => session.Day >= today)
            .OrderBy(session => session.Day).ThenBy(session => session.Id)
            .Select(SessionRow.Of)
            .Take(Shown)
            .ToListAsync(cancellationToken);
        var waiting = await sessions
            .Where(session => session.State == SessionState.Held || (session.State == SessionState.Planned && session.Day < today))
            .GroupBy(session => session.State)
            .Select(same => new { State = same.Key, Count = same.Count() })
            .ToDictionaryAsync(same => same.State, same => same.Count, cancellationToken);
        return new NextSessions(
            rows, waiting.GetValueOrDefault(SessionState.Planned), waiting.GetValueOrDefault(SessionState.Held), unit, directory.AsOf(today));
    }
}
