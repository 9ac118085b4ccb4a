using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Adds villages up to units and months up to periods, after what was pending has been computed.</summary>
internal sealed class FigureReader(
    PlatformDatabase database,
    FigureModules modules,
    PendingFigures pending,
    KeptCounts kept,
    IFigureRefresher refresher,
    IUnitDirectory units,
    UnitSettings settings,
    TimeProvider time)
{
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, FigureTotal>>> ReadPeriodAsync(
        IReadOnlyCollection<Guid> unitIds, FigurePeriod period, IReadOnlyCollection<string>? keys, CancellationToken cancellationToken)
    {
        var months = await ReadMonthsAsync(unitIds, period, keys, cancellationToken);
        return months.ToDictionary(
            unit => unit.Key,
            unit => (IReadOnlyDictionary<string, FigureTotal>)unit.Value.ToDictionary(
                figure => figure.Key, figure => Together(figure.Key, unit.Key, [.. figure.Value.Select(month => month.Total)]), StringComparer.Ordinal));
    }

    /// <summary>The same month by month: a stock of the last only, a flow of those in which the unit had a village.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, IReadOnlyList<MonthFigure>>>> ReadMonthsAsync(
        IReadOnlyCollection<Guid> unitIds, FigurePeriod period, IReadOnlyCollection<string>? keys, CancellationToken cancellationToken)
    {
        var parts = PartsOf(period);
        var asked = unitIds.Distinct()
            .ToDictionary(unit => unit, unit => parts.Select(part => (Part: part, Unit: Territory(unit, part))).ToList());
        var districts = asked.Values.SelectMany(unit => unit.SelectMany(part => part.Unit.Districts)).Distinct().ToList();
        foreach (var district in districts)
            await SettleAsync(district, period, keys, cancellationToken);

        var above = asked.Keys.Concat(districts).Distinct().ToArray();
        var figures = modules.Of(keys).SelectMany(FigureModules.FiguresOf).Where(figure => keys?.Contains(figure.Key) != false).ToList();
        var question = new Question(string.Join(' ', above), period, string.Join(' ', keys ?? []));
        var sums = await kept.CountAsync(question, ct => SumAsync(above, parts, figures, ct), cancellationToken);
        return asked.ToDictionary(
            unit => unit.Key, unit => (IReadOnlyDictionary<string, IReadOnlyList<MonthFigure>>)Months(unit.Value, figures, sums));
    }

    /// <summary>The districts that the unit's villages were in.</summary>
    public IEnumerable<Guid> DistrictsOf(Guid unitId, FigurePeriod period) =>
        PartsOf(period).SelectMany(part => Territory(unitId, part).Districts).Distinct();

    /// <summary>Whether the unit has the same villages on the map asked for as it had in each month.</summary>
    public bool IsAsItWas(Guid unitId, FigurePeriod period) =>
        PartsOf(period).All(part => Villages(unitId, part.Map, part.Span.Map).SetEquals(Villages(unitId, part.Span.Map, part.Span.Map)));

    /// <summary>Months that have one map to add up on, and one map as they were.</summary>
    private List<PeriodPart> PartsOf(FigurePeriod period)
    {
        var spans = units.SpansOf(period.From, period.To, time.Today());
        return [.. spans.Select(span => new PeriodPart(span, period.Boundaries is { } day ? units.AsOf(day) : span.Map))];
    }

    private async Task SettleAsync(
        Guid district, FigurePeriod period, IReadOnlyCollection<string>? keys, CancellationToken cancellationToken)
    {
        var months = await pending.AmongAsync(district, period, keys, cancellationToken);
        var moduleIds = modules.Of(keys).Select(module => module.ModuleId).ToList();
        foreach (var month in months)
            await refresher.RefreshAsync(district, month, moduleIds, cancellationToken);
    }

    /// <summary>
    /// The villages that the unit has on the map and that were there in the months, and the districts they were in then:
    /// a village that came later owes no figure.
    /// </summary>
    private FigureTerritory Territory(Guid unitId, PeriodPart part)
    {
        var villages = Villages(unitId, part.Map, part.Span.Map);
        var districts = villages.Select(village => part.Span.Map.AncestorAt(village, settings.DistrictLevel))
            .DefaultIfEmpty(part.Map.AncestorAt(unitId, settings.DistrictLevel))
            .OfType<Unit>()
            .Select(district => district.Id)
            .Distinct();
        return new FigureTerritory(unitId, part.Map.Find(unitId)?.Level == UnitLevel.Village, villages.Count, [.. districts]);
    }

    private static HashSet<Guid> Villages(Guid unitId, UnitTree map, UnitTree then) =>
    [
        .. map.Subtree(unitId)
            .Where(unit => unit.Level == UnitLevel.Village && then.Find(unit.Id) is not null)
            .Select(village => village.Id),
    ];

    private async Task<ILookup<(Guid UnitId, Month Month, string Key), FigureSum>> SumAsync(
        Guid[] above, IReadOnlyList<PeriodPart> parts, IReadOnlyList<Figure> figures, CancellationToken cancellationToken)
    {
        var keys = figures.Select(figure => figure.Key).ToArray();
        var flows = figures.Where(figure => figure.Over == FigureSpan.Within).Select(figure => figure.Key).ToArray();
        var end = parts[^1].Span.Last.FirstDay;
        var sums = new List<FigureSum>();
        await using var context = database.NewContext();
        foreach (var part in parts)
        {
            var (day, first, last) = (part.Map.Date, part.Span.First.FirstDay, part.Span.Last.FirstDay);
            sums.AddRange(await (
                from path in context.UnitPaths
                where EF.Parameter(above).Contains(path.AncestorId) && path.ValidFrom <= day && path.ValidTo >= day
                join row in context.Figures on path.UnitId equals row.UnitId
                where row.Month >= first && row.Month <= last
                    && EF.Parameter(keys).Contains(row.Key) && (row.Month == end || EF.Parameter(flows).Contains(row.Key))
                group row by new { path.AncestorId, row.Month, row.Key, row.Status } into same
                select new FigureSum(
                    same.Key.AncestorId, same.Key.Month, same.Key.Key, same.Key.Status, same.Count(), same.Sum(row => row.Thousandths),
                    same.Max(row => (int)row.Qualifier)))
                .ToListAsync(cancellationToken));
        }

        return sums.ToLookup(sum => (sum.UnitId, Month.Of(sum.Month), sum.Key));
    }

    private Dictionary<string, IReadOnlyList<MonthFigure>> Months(
        List<(PeriodPart Part, FigureTerritory Unit)> parts,
        List<Figure> figures,
        ILookup<(Guid UnitId, Month Month, string Key), FigureSum> sums)
    {
        var found = new Dictionary<string, IReadOnlyList<MonthFigure>>(StringComparer.Ordinal);
        var isVillage = parts.Any(part => part.Unit.IsVillage);
        foreach (var module in modules.All)
        {
            foreach (var figure in FigureModules.FiguresOf(module).Where(figure => figures.Contains(figure) && (figure.Additive || isVillage)))
            {
                var months =
                    from part in parts
                    let isClosed = part.Unit.Districts.Count > 0 && part.Unit.Districts.All(district => !modules.IsOpen(module, district))
                    from month in part.Part.Span.Months
                    where figure.Over == FigureSpan.Within ? part.Unit.Villages > 0 : month == parts[^1].Part.Span.Last
                    select new MonthFigure(month, MonthTotal(part.Unit, month, figure.Key, isClosed, sums));
                found[figure.Key] = [.. months];
            }
        }

        return found;
    }

    private static FigureTotal Together(string key, Guid unitId, IReadOnlyList<FigureTotal> months)
    {
        var worst = months.Any(month => month.Status == FigureStatus.Failed) ? FigureStatus.Failed
            : months.Count == 0 || months.Any(month => month.Status == FigureStatus.Missing) ? FigureStatus.Missing
            : months.All(month => month.Status == FigureStatus.NotInUse) ? FigureStatus.NotInUse
            : months.Any(month => month.Status == FigureStatus.PartMonth) ? FigureStatus.PartMonth
            : FigureStatus.Complete;
        return HasValue(worst)
            ? new FigureTotal(key, unitId, months.Sum(month => month.Value ?? 0), worst, Qualifiers.OfSum(months.Select(month => month.Qualifier)))
            : new FigureTotal(key, unitId, null, worst);
    }

    private static FigureTotal MonthTotal(
        FigureTerritory unit, Month month, string key, bool isClosed, ILookup<(Guid UnitId, Month Month, string Key), FigureSum> all)
    {
        var sums = all[(unit.UnitId, month, key)].ToList();
        var isNoted = unit.Districts.Any(district => all[(district, month, key)].Any(sum => sum.Status == FigureStatus.NotInUse));
        var status = StatusOf(unit, sums);
        if ((isClosed || isNoted) && status != FigureStatus.Complete)
            status = FigureStatus.NotInUse;
        if (!HasValue(status))
            return new FigureTotal(key, unit.UnitId, null, status);
        var known = sums.Where(sum => HasValue(sum.Status)).ToList();
        var qualifier = Qualifiers.OfSum(known.Select(sum => (Qualifier)sum.Qualifier));
        return new FigureTotal(key, unit.UnitId, known.Sum(sum => sum.Thousandths) / 1000m, status, qualifier);
    }

    private static FigureStatus StatusOf(FigureTerritory unit, IReadOnlyList<FigureSum> sums)
    {
        if (sums.Any(sum => sum.Status == FigureStatus.Failed))
            return FigureStatus.Failed;
        if (unit.Villages == 0 || sums.Where(sum => HasValue(sum.Status)).Sum(sum => sum.Villages) < unit.Villages)
            return FigureStatus.Missing;
        return sums.Any(sum => sum.Status == FigureStatus.PartMonth) ? FigureStatus.PartMonth : FigureStatus.Complete;
    }

    private static bool HasValue(FigureStatus status) => status is FigureStatus.Complete or FigureStatus.PartMonth;

    private sealed record Question(string Units, FigurePeriod Period, string Keys);
}
