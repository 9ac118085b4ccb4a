using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Adds villages up to units, and months and parts of months up to periods, after what was pending has been computed.</summary>
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
        var cells = await ReadCellsAsync(unitIds, period, keys, cancellationToken);
        return cells.ToDictionary(
            unit => unit.Key,
            unit => (IReadOnlyDictionary<string, FigureTotal>)unit.Value.ToDictionary(
                figure => figure.Key, figure => Together(figure.Key, unit.Key, [.. figure.Value.Select(cell => cell.Total)]), StringComparer.Ordinal));
    }

    /// <summary>The same month by month, and part by part where the period cuts a month: a stock of the last only, a flow of those in which the unit had a village.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, IReadOnlyList<CellFigure>>>> ReadCellsAsync(
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
            unit => unit.Key, unit => (IReadOnlyDictionary<string, IReadOnlyList<CellFigure>>)Cells(unit.Value, figures, sums));
    }

    /// <summary>The districts that the unit's villages were in.</summary>
    public IEnumerable<Guid> DistrictsOf(Guid unitId, FigurePeriod period) =>
        PartsOf(period).SelectMany(part => Territory(unitId, part).Districts).Distinct();

    /// <summary>Whether the unit has the same villages on the map asked for as it had in each month.</summary>
    public bool IsAsItWas(Guid unitId, FigurePeriod period) =>
        PartsOf(period).All(part => Villages(unitId, part.Map, part.Span.Map).SetEquals(Villages(unitId, part.Span.Map, part.Span.Map)));

    /// <summary>Days that have one map to add up on, and one map as they were.</summary>
    private List<PeriodPart> PartsOf(FigurePeriod period)
    {
        var spans = units.SpansOf(period.Days, time.Today());
        return [.. spans.Select(span => new PeriodPart(span, period.Boundaries is { } day ? units.AsOf(day) : span.Map))];
    }

    private async Task SettleAsync(
        Guid district, FigurePeriod period, IReadOnlyCollection<string>? keys, CancellationToken cancellationToken)
    {
        var cells = await pending.AmongAsync(district, period.Days, keys, cancellationToken);
        var moduleIds = modules.Of(keys).Select(module => module.ModuleId).ToList();
        foreach (var days in cells)
            await refresher.RefreshAsync(district, days, moduleIds, cancellationToken);
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

    private async Task<ILookup<(Guid UnitId, DayRange Days, string Key), FigureSum>> SumAsync(
        Guid[] above, IReadOnlyList<PeriodPart> parts, IReadOnlyList<Figure> figures, CancellationToken cancellationToken)
    {
        var keys = figures.Select(figure => figure.Key).ToArray();
        var flows = figures.Where(figure => figure.Over == FigureSpan.Within).Select(figure => figure.Key).ToArray();
        var end = parts[^1].Span.Days.Last;
        var sums = new List<FigureSum>();
        await using var context = database.NewContext();
        foreach (var part in parts)
        {
            // Two cells never share a month, so that a first day and a last day of theirs in one month are of the same cell.
            var day = part.Map.Date;
            DayRange[] cells = [.. part.Span.Days.ByMonth()];
            var (firsts, lasts) = (Array.ConvertAll(cells, cell => cell.First), Array.ConvertAll(cells, cell => cell.Last));
            var (first, last) = (firsts[0], firsts[^1]);
            sums.AddRange(await (
                from path in context.UnitPaths
                where EF.Parameter(above).Contains(path.AncestorId) && path.ValidFrom <= day && path.ValidTo >= day
                join row in context.Figures on path.UnitId equals row.UnitId
                where row.FirstDay >= first && row.FirstDay <= last
                    && EF.Parameter(firsts).Contains(row.FirstDay) && EF.Parameter(lasts).Contains(row.LastDay)
                    && EF.Parameter(keys).Contains(row.Key) && (row.LastDay == end || EF.Parameter(flows).Contains(row.Key))
                group row by new { path.AncestorId, row.FirstDay, row.LastDay, row.Key, row.Status } into same
                select new FigureSum(
                    same.Key.AncestorId, same.Key.FirstDay, same.Key.LastDay, same.Key.Key, same.Key.Status, same.Count(), same.Sum(row => row.Thousandths),
                    same.Max(row => (int)row.Qualifier)))
                .ToListAsync(cancellationToken));
        }

        return sums.ToLookup(sum => (sum.UnitId, new DayRange(sum.FirstDay, sum.LastDay), sum.Key));
    }

    private Dictionary<string, IReadOnlyList<CellFigure>> Cells(
        List<(PeriodPart Part, FigureTerritory Unit)> parts,
        List<Figure> figures,
        ILookup<(Guid UnitId, DayRange Days, string Key), FigureSum> sums)
    {
        var found = new Dictionary<string, IReadOnlyList<CellFigure>>(StringComparer.Ordinal);
        var isVillage = parts.Any(part => part.Unit.IsVillage);
        foreach (var module in modules.All)
        {
            foreach (var figure in FigureModules.FiguresOf(module).Where(figure => figures.Contains(figure) && (figure.Additive || isVillage)))
            {
                var cells =
                    from part in parts
                    let isClosed = part.Unit.Districts.Count > 0 && part.Unit.Districts.All(district => !modules.IsOpen(module, district))
                    from days in part.Part.Span.Days.ByMonth()
                    where figure.Over == FigureSpan.Within ? part.Unit.Villages > 0 : days.Last == parts[^1].Part.Span.Days.Last
                    select new CellFigure(days, CellTotal(part.Unit, days, figure.Key, isClosed, sums));
                found[figure.Key] = [.. cells];
            }
        }

        return found;
    }

    private static FigureTotal Together(string key, Guid unitId, IReadOnlyList<FigureTotal> cells)
    {
        var worst = cells.Any(cell => cell.Status == FigureStatus.Failed) ? FigureStatus.Failed
            : cells.Count == 0 || cells.Any(cell => cell.Status == FigureStatus.Missing) ? FigureStatus.Missing
            : cells.All(cell => cell.Status == FigureStatus.NotInUse) ? FigureStatus.NotInUse
            : cells.Any(cell => cell.Status == FigureStatus.PartMonth) ? FigureStatus.PartMonth
            : FigureStatus.Complete;
        return HasValue(worst)
            ? new FigureTotal(key, unitId, cells.Sum(cell => cell.Value ?? 0), worst, Qualifiers.OfSum(cells.Select(cell => cell.Qualifier)))
            : new FigureTotal(key, unitId, null, worst);
    }

    private static FigureTotal CellTotal(
        FigureTerritory unit, DayRange days, string key, bool isClosed, ILookup<(Guid UnitId, DayRange Days, string Key), FigureSum> all)
    {
        var sums = all[(unit.UnitId, days, key)].ToList();
        var isNoted = unit.Districts.Any(district => all[(district, days, key)].Any(sum => sum.Status == FigureStatus.NotInUse));
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
