using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Host.Web;

namespace ChoDon.Platform.Host.Pages.Reports;

/// <summary>Draws the report up that an address asks for, if the reader may have it.</summary>
internal sealed class AskedReports(
    ReportReader reader, PeriodChoices choices, IUnitDirectory units, ICurrentUnit current, IAccess access, TimeProvider time)
{
    /// <summary>Null where the days cannot be read, or the unit is none of the reader's.</summary>
    public Task<AskedReport?> FindAsync(ReportQuery query, CancellationToken cancellationToken) => FindAsync(query, reader.ReadAsync, cancellationToken);

    /// <summary>The same with the numbers of the units directly below.</summary>
    public Task<AskedReport?> FindWithPartsAsync(ReportQuery query, CancellationToken cancellationToken) =>
        FindAsync(query, reader.ReadWithPartsAsync, cancellationToken);

    /// <summary>The map of a day, or today's for one that lies ahead.</summary>
    public UnitTree MapOf(DateOnly day) => units.AsOf(day, time.Today());

    /// <summary>The unit that the person looks at, or one below it.</summary>
    public Unit? UnitOf(UnitTree map, string? code)
    {
        if (string.IsNullOrEmpty(code) || code == current.Unit.Code)
            return current.Unit;
        return map.FindByCode(code) is { } found && access.Scope.Contains(found.Id) && map.IsWithin(found.Id, current.Unit.Id) ? found : null;
    }

    private async Task<AskedReport?> FindAsync(
        ReportQuery query, Func<Unit, ReportDays, DateOnly?, CancellationToken, Task<Report>> read, CancellationToken cancellationToken)
    {
        var today = time.Today();
        if (query.Days(today, choices.Calendars) is not { } days)
            return null;
        var map = MapOf(query.IsOnTodaysMap ? today : days.Days.Last);
        return UnitOf(map, query.Unit) is { } unit
            ? new AskedReport(query, await read(unit, days, query.IsOnTodaysMap ? today : null, cancellationToken), choices.NameOf(query, days, today))
            : null;
    }
}
