using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Periods;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Reports;

/// <summary>
/// The reports of a district that people are reminded of: of the last month of the statistical calendar, and of the last period of
/// each kind of which somebody there has reported before. A district that uses no module has nothing to report.
/// </summary>
internal sealed class DueReports(
    PlatformDatabase database, DistrictCalendars calendars, ReportDeadlines deadlines, FigureModules modules, IUnitDirectory units)
{
    /// <summary>Two days before, the day before, on the day, and each day after it up to the third.</summary>
    public static ReminderPlan Plan { get; } = new([2, 1], RepeatAfterDays: 1) { QuietAfterDays = 3 };

    /// <param name="districtId">The district.</param>
    /// <param name="step">Periods count of which this was done before.</param>
    /// <param name="today">Today.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<DueReport>> ReadAsync(Guid districtId, ReportStepKind step, DateOnly today, CancellationToken cancellationToken)
    {
        if (!modules.All.Any(module => modules.IsOpen(module, districtId)))
            return [];
        await using var context = database.NewContext();
        var reports = context.PeriodReports.AsNoTracking().Where(report => report.DistrictId == districtId);
        var reported = await reports
            .Join(context.ReportSteps.Where(taken => taken.Kind == step), report => report.Id, taken => taken.ReportId, (report, _) => report.Period)
            .Distinct()
            .ToListAsync(cancellationToken);
        var periods = LastOver(calendars.Of(districtId), reported, today);
        string[] names = [.. periods.Select(period => period.ToString())];
        var states = await reports
            .Where(report => EF.Parameter(names).Contains(report.Period))
            .Select(report => new { report.UnitId, report.Period, report.State })
            .ToDictionaryAsync(report => (report.UnitId, report.Period), report => report.State, cancellationToken);
        return [.. periods.SelectMany(period => Of(districtId, period, today, states))];
    }

    private static IReadOnlyList<ReportPeriod> LastOver(IReadOnlyList<ReportCalendar> known, IEnumerable<string> reported, DateOnly today) =>
    [
        .. reported.Select(name => ReportPeriod.Read(name, known)).OfType<ReportPeriod>()
            .Prepend(ReportPeriod.At(known[0], PeriodKind.Month, today))
            .Select(period => ReportPeriod.LastOver(period.Calendar, period.Kind, today))
            .Distinct(),
    ];

    private IEnumerable<DueReport> Of(
        Guid districtId, ReportPeriod period, DateOnly today, Dictionary<(Guid UnitId, string Period), ReportState> states)
    {
        var map = units.AsOf(period.Days.Last, today);
        var name = period.ToString();
        var dueOn = Enum.GetValues<ReportRank>().ToDictionary(rank => rank, rank => deadlines.DueOn(districtId, rank, period));
        return
            from unit in map.Subtree(districtId)
            where map.Subtree(unit.Id).Any(below => below.Level == UnitLevel.Village)
            let rank = unit.RankIn(districtId)
            select new DueReport(unit, map.PlaceName(unit.Id), rank, period, dueOn[rank], states.GetValueOrDefault((unit.Id, name)));
    }
}
