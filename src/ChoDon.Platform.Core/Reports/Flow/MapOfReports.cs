using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Reports;

/// <summary>
/// The numbers that a commune handed in are those of the villages that it had at the end of the period. Who changes that map
/// afterwards gives the report back first, and takes numbers out that were written by hand: otherwise villages would count
/// in two communes.
/// </summary>
internal sealed class MapOfReports(DistrictCalendars calendars) : IUnitChangeRule
{
    public async Task CheckAsync(PlatformDbContext context, UnitDraft draft, CancellationToken cancellationToken)
    {
        Guid[] changed = [.. draft.NewLineages.SelectMany(edge => new[] { edge.PredecessorId, edge.SuccessorId }).Distinct()];
        if (changed.Length == 0)
            return;
        var from = draft.NewEvents.Min(change => change.EffectiveOn);
        var copies = await context.PeriodReports
            .Where(report => EF.Parameter(changed).Contains(report.UnitId) && report.CopyStepId != null)
            .Select(report => new HeldReport(report.UnitId, report.DistrictId, report.Period))
            .ToListAsync(cancellationToken);
        var written = await context.ReportOverrides.Where(one => EF.Parameter(changed).Contains(one.UnitId)).ToListAsync(cancellationToken);
        var byHand = written.GroupBy(one => (one.UnitId, one.Period, one.FigureKey)).Select(same => same.MaxBy(one => one.Id)!)
            .Where(last => last.Thousandths is not null)
            .Select(last => new HeldReport(last.UnitId, last.DistrictId, last.Period));
        if (copies.Concat(byHand).FirstOrDefault(report => DaysOf(report).Last >= from) is not { } held)
            return;
        var days = DaysOf(held);
        var unit = draft.At(held.UnitId, days.Last) ?? draft.StatesOf(held.UnitId).Last();
        throw new UnitRuleException(
            $"{unit.Name} ({unit.Code}) has handed in its report of {days}, or has a number in it that was written by hand: "
            + "give it back and take the number out first, since its villages change.");
    }

    private DayRange DaysOf(HeldReport report) => ReportPeriod.Read(report.Period, calendars.Of(report.DistrictId))!.Days;

    private sealed record HeldReport(Guid UnitId, Guid DistrictId, string Period);
}
