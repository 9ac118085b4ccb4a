using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Figures;

namespace ChoDon.Platform.Core.Reports;

/// <summary>
/// Reads numbers as reports tell them. Where a report below holds a number that is not the registers', the sums above it hold
/// it too: what children tell always adds up to what their parent tells.
/// </summary>
internal sealed class ToldFigures(
    IFigureReader figures, FigureReader all, FixedNumbers holding, FigureModules modules, IUnitDirectory units, Func<Guid, bool> seesPeople, TimeProvider time)
{
    /// <summary>For each span its numbers, by unit and figure.</summary>
    public async Task<IReadOnlyList<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, ToldFigure>>>> ReadAsync(
        IReadOnlyCollection<Guid> unitIds,
        IReadOnlyList<ReportSpan> spans,
        DateOnly? boundaries,
        IReadOnlyCollection<string>? keys,
        CancellationToken cancellationToken)
    {
        var holds = await HoldingAsync(unitIds, spans, boundaries, cancellationToken);
        var told = new List<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, ToldFigure>>>();
        foreach (var span in spans)
            told.Add(await ReadAsync(unitIds, span, boundaries, keys, span.Period is { } period ? holds[period.ToString()] : FixedUnits.None, cancellationToken));
        return told;
    }

    private async Task<IReadOnlyDictionary<string, FixedUnits>> HoldingAsync(
        IReadOnlyCollection<Guid> unitIds, IReadOnlyList<ReportSpan> spans, DateOnly? boundaries, CancellationToken cancellationToken)
    {
        var districts = spans.Where(span => span.Period is not null)
            .SelectMany(span => unitIds.SelectMany(unit => all.DistrictsOf(unit, new FigurePeriod(span.Days, boundaries))))
            .Distinct()
            .ToList();
        return await holding.ReadAsync(districts, [.. spans.Select(span => span.Period).OfType<Periods.ReportPeriod>()], cancellationToken);
    }

    private async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, ToldFigure>>> ReadAsync(
        IReadOnlyCollection<Guid> unitIds,
        ReportSpan span,
        DateOnly? boundaries,
        IReadOnlyCollection<string>? keys,
        FixedUnits holds,
        CancellationToken cancellationToken)
    {
        var then = units.AsOf(span.Days.Last, time.Today());
        var asWas = await figures.ReadPeriodAsync(unitIds, new FigurePeriod(span.Days, boundaries), keys, cancellationToken);
        var below = await figures.ReadPeriodAsync([.. holds.Numbers.Keys], new FigurePeriod(span.Days, null), keys, cancellationToken);
        var sums = new SumsThatHold(then, boundaries is { } day ? units.AsOf(day) : then, holds, below);
        return asWas.ToDictionary(
            unit => unit.Key,
            unit => (IReadOnlyDictionary<string, ToldFigure>)unit.Value.Values.ToDictionary(
                total => total.Key, total => MaySee(total) ? sums.Tell(total, modules.AddsUp(total.Key), IsAsItWas(total.UnitId)) : new ToldFigure(total, total, null), StringComparer.Ordinal));

        bool IsAsItWas(Guid unit) => boundaries is null || all.IsAsItWas(unit, new FigurePeriod(span.Days, boundaries));

        bool MaySee(FigureTotal total) =>
            holds.Numbers.Count > 0 && (!modules.IsAboutPeople(total.Key) || all.DistrictsOf(total.UnitId, new FigurePeriod(span.Days, boundaries)).All(seesPeople));
    }
}
