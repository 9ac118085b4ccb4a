using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Reports;

/// <summary>How complete and how timely the reports of the units below a unit are, over some periods.</summary>
public sealed class ReportProgress(
    PlatformDatabase database, ReportDeadlines deadlines, IUnitDirectory units, UnitSettings settings, TimeProvider time)
{
    /// <param name="unitId">The unit.</param>
    /// <param name="periods">The periods; those of one calendar, all of which are over.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ProgressTable> ReadAsync(Guid unitId, IReadOnlyList<ReportPeriod> periods, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(periods);
        var maps = periods.ToDictionary(period => period, period => units.AsOf(period.Days.Last));
        var below = maps.Values.SelectMany(map => map.Children(unitId)).DistinctBy(unit => unit.Id).OrderBy(unit => unit.Name, VietnameseText.NaturalOrder).ToList();
        var ids = below.Select(unit => unit.Id).ToArray();
        string[] names = [.. periods.Select(period => period.ToString())];
        await using var context = database.NewContext();
        var found = await context.PeriodReports
            .Where(report => EF.Parameter(ids).Contains(report.UnitId) && EF.Parameter(names).Contains(report.Period))
            .Select(report => new { report.UnitId, report.Period, report.State, report.FirstDoneAt })
            .ToListAsync(cancellationToken);
        var known = found.ToDictionary(report => (report.UnitId, report.Period));
        return new ProgressTable(
            [.. periods.Select(period => new ProgressPeriod(period, Due(maps[period], unitId, period)))],
            [.. below.Select(unit => new ProgressRow(unit, [.. periods.Select(period => Cell(unit, period))]))]);

        ProgressCell? Cell(Unit unit, ReportPeriod period)
        {
            if (maps[period].Find(unit.Id)?.ParentId != unitId)
                return null;
            var report = known.GetValueOrDefault((unit.Id, period.ToString()));
            var due = Due(maps[period], unitId, period);
            var done = report?.FirstDoneAt is { } at ? VietnamTime.DayOf(at) : (DateOnly?)null;
            return new ProgressCell(report?.State ?? ReportState.Open, done, IsLate: (done ?? time.Today()) > due);
        }
    }

    private DateOnly Due(UnitTree map, Guid parentId, ReportPeriod period)
    {
        var district = map.AncestorAt(parentId, settings.DistrictLevel)?.Id ?? parentId;
        var rank = map.Children(parentId).Any(unit => unit.Level == UnitLevel.Village) ? ReportRank.Village : ReportRank.Commune;
        return deadlines.DueOn(district, rank, period);
    }
}

/// <param name="Periods">The periods.</param>
/// <param name="Rows">The units, in the order of their names.</param>
public sealed record ProgressTable(IReadOnlyList<ProgressPeriod> Periods, IReadOnlyList<ProgressRow> Rows);

/// <param name="Period">The period.</param>
/// <param name="DueOn">Until when reports of it are due.</param>
public sealed record ProgressPeriod(ReportPeriod Period, DateOnly DueOn);

/// <param name="Unit">The unit.</param>
/// <param name="Cells">One a period; null where the unit did not belong here.</param>
public sealed record ProgressRow(Unit Unit, IReadOnlyList<ProgressCell?> Cells);

/// <param name="State">How far the report has come.</param>
/// <param name="DoneOn">The day on which it was confirmed or handed in first.</param>
/// <param name="IsLate">Whether that was after it was due, or it is still to come and that day has passed.</param>
public sealed record ProgressCell(ReportState State, DateOnly? DoneOn, bool IsLate)
{
    public bool IsDone => State is ReportState.Confirmed or ReportState.Submitted or ReportState.Approved;
}
