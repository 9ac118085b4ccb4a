using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Periods;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Reports;

/// <summary>Reads which numbers of reports hold: those of a copy while one does, otherwise those that were written by hand.</summary>
internal sealed class FixedNumbers(PlatformDatabase database)
{
    /// <summary>For each period, the numbers by unit and figure.</summary>
    public async Task<IReadOnlyDictionary<string, FixedUnits>> ReadAsync(
        IReadOnlyCollection<Guid> districts, IReadOnlyCollection<ReportPeriod> periods, CancellationToken cancellationToken)
    {
        string[] names = [.. periods.Select(period => period.ToString()).Distinct()];
        Guid[] within = [.. districts];
        await using var context = database.NewContext();
        var copies = await (
            from report in context.PeriodReports
            where EF.Parameter(within).Contains(report.DistrictId) && EF.Parameter(names).Contains(report.Period)
            join step in context.ReportSteps on report.CopyStepId equals step.Id
            select new { report.Period, report.UnitId, step.Copy }).ToListAsync(cancellationToken);
        var written = await context.ReportOverrides.AsNoTracking()
            .Where(one => EF.Parameter(within).Contains(one.DistrictId) && EF.Parameter(names).Contains(one.Period))
            .ToListAsync(cancellationToken);
        return names.ToDictionary(
            name => name,
            name =>
            {
                var byHand = written.Where(one => one.Period == name).GroupBy(one => one.UnitId).Select(unit => (unit.Key, Numbers: OfHand(unit)));
                var units = byHand.Where(unit => unit.Numbers.Count > 0).ToDictionary(unit => unit.Key, unit => unit.Numbers);
                foreach (var copy in copies.Where(copy => copy.Period == name))
                    units[copy.UnitId] = OfCopy(ReportCopy.Read(copy.Copy!));
                return new FixedUnits(units);
            },
            StringComparer.Ordinal);
    }

    private static Dictionary<string, FixedNumber> OfHand(IEnumerable<ReportOverride> written) =>
        written.GroupBy(one => one.FigureKey, StringComparer.Ordinal)
            .Select(same => same.MaxBy(one => one.Id)!)
            .Where(last => last.Thousandths is not null)
            .ToDictionary(
                last => last.FigureKey,
                last => new FixedNumber(last.Thousandths / 1000m, FigureStatus.Complete, last.Qualifier, FixedBy.Override, IsByHand: true),
                StringComparer.Ordinal);

    private static Dictionary<string, FixedNumber> OfCopy(ReportCopy copy) =>
        copy.Lines.ToDictionary(line => line.Key, line => new FixedNumber(line.Value, line.Status, line.Qualifier, FixedBy.Copy, line.IsByHand), StringComparer.Ordinal);
}

/// <param name="Numbers">The numbers that hold, by unit and figure.</param>
internal sealed record FixedUnits(IReadOnlyDictionary<Guid, Dictionary<string, FixedNumber>> Numbers)
{
    public static FixedUnits None { get; } = new(new Dictionary<Guid, Dictionary<string, FixedNumber>>());

    public FixedNumber? Of(Guid unit, string key) => Numbers.TryGetValue(unit, out var known) ? known.GetValueOrDefault(key) : null;
}
