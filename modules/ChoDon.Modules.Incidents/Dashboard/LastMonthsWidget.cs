using ChoDon.Modules.Incidents.Data;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Incidents.Dashboard;

/// <summary>Incidents of the last twelve months by outcome, in one question to the database; in two when there are none.</summary>
internal sealed class LastMonthsWidget(IncidentsDbContext data, TimeProvider time) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var today = time.Today();
        var units = data.UnitsBelow(unit.Id, today);
        var counts = data.Counts.Where(count => units.Contains(count.UnitId));
        var first = LastYear.From(today);
        var read = await counts
            .Where(count => count.Month >= first.FirstDay)
            .GroupBy(count => new { count.Month, count.Outcome })
            .Select(same => new { same.Key.Month, same.Key.Outcome, Cases = same.Sum(count => count.Cases) })
            .ToListAsync(cancellationToken);
        var byMonth = read.ToLookup(row => row.Month);
        var last = read.Count > 0 ? null : await counts.MaxAsync(count => (DateOnly?)count.Month, cancellationToken);
        return new LastMonths(
            [
                .. first.Through(Month.Of(today)).Select(month =>
                    new MonthOfIncidents(month, byMonth[month.FirstDay].ToDictionary(row => row.Outcome, row => row.Cases))),
            ],
            last is { } day ? Month.Of(day) : null);
    }
}
