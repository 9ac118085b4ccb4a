using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.Dashboard;

/// <summary>Attendances of the last twelve months, in one question to the database; in two when there are none.</summary>
internal sealed class AttendanceWidget(CampaignsDbContext data, TimeProvider time) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var today = time.Today();
        var units = data.UnitsBelow(unit.Id, today);
        var held = data.Sessions.Counted().Where(session => units.Contains(session.UnitId));
        var first = LastYear.From(today);
        var read = await held
            .Where(session => session.Day >= first.FirstDay)
            .GroupBy(session => new { session.Day.Year, session.Day.Month })
            .Select(same => new
            {
                same.Key.Year, same.Key.Month, Sessions = same.Count(), People = same.Sum(session => session.Attendance ?? 0),
            })
            .ToDictionaryAsync(same => new Month(same.Year, same.Month), cancellationToken);
        var last = read.Count > 0 ? null : await held.MaxAsync(session => (DateOnly?)session.Day, cancellationToken);
        return new Attendance(
            [
                .. Enumerable.Range(0, LastYear.Months)
                    .Select(number => Month.Of(first.FirstDay.AddMonths(number)))
                    .Select(month => read.GetValueOrDefault(month) is { } found
                        ? new MonthOfAttendance(month, found.Sessions, found.People)
                        : new MonthOfAttendance(month, 0, 0)),
            ],
            last is { } day ? Month.Of(day) : null);
    }
}
