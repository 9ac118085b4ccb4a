using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Adds villages up to units, after what was pending has been computed.</summary>
internal sealed class FigureReader(
    PlatformDatabase database,
    FigureModules modules,
    PendingFigures pending,
    KeptCounts kept,
    IFigureRefresher refresher,
    IUnitDirectory units,
    UnitSettings settings,
    TimeProvider time) : IFigureReader
{
    public async Task<IReadOnlyDictionary<string, FigureTotal>> ReadAsync(
        Guid unitId, Month month, DateOnly boundaries, CancellationToken cancellationToken) =>
        (await ReadManyAsync([unitId], month, boundaries, cancellationToken))[unitId];

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, FigureTotal>>> ReadManyAsync(
        IReadOnlyCollection<Guid> unitIds, Month month, DateOnly boundaries, CancellationToken cancellationToken)
    {
        var asked = unitIds.Distinct().Select(unit => Territory(unit, month, boundaries)).ToList();
        foreach (var district in asked.SelectMany(unit => unit.Districts).Distinct())
        {
            var districtMonth = FigureMonth.Of(units, district, month, time.Today());
            if (await pending.AnyAsync(districtMonth, cancellationToken))
                await refresher.RefreshAsync(district, month, cancellationToken);
        }

        var above = asked.Select(unit => unit.UnitId).Concat(asked.SelectMany(unit => unit.Districts)).Distinct().ToArray();
        var question = new Question(string.Join(' ', above), month, boundaries);
        var sums = await kept.CountAsync(question, ct => SumAsync(above, month, boundaries, ct), cancellationToken);
        return asked.ToDictionary(unit => unit.UnitId, unit => (IReadOnlyDictionary<string, FigureTotal>)Totals(unit, sums));
    }

    /// <summary>
    /// The villages that the unit has on the map and that were there in the month, and the districts they were in then:
    /// a village that came later owes no figure.
    /// </summary>
    private FigureTerritory Territory(Guid unitId, Month month, DateOnly boundaries)
    {
        var map = units.AsOf(boundaries);
        var then = units.AsOf(FigureMonth.DayOf(month, time.Today()));
        var villages = map.Subtree(unitId)
            .Where(unit => unit.Level == UnitLevel.Village && then.Find(unit.Id) is not null)
            .ToList();
        var districts = villages.Select(village => then.AncestorAt(village.Id, settings.DistrictLevel))
            .DefaultIfEmpty(map.AncestorAt(unitId, settings.DistrictLevel))
            .OfType<Unit>()
            .Select(district => district.Id)
            .Distinct();
        return new FigureTerritory(unitId, map.Find(unitId)?.Level == UnitLevel.Village, villages.Count, [.. districts]);
    }

    private async Task<ILookup<(Guid UnitId, string Key), FigureSum>> SumAsync(
        Guid[] above, Month month, DateOnly boundaries, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var sums = await (
            from path in context.UnitPaths
            where EF.Parameter(above).Contains(path.AncestorId) && path.ValidFrom <= boundaries && path.ValidTo >= boundaries
            join row in context.Figures on path.UnitId equals row.UnitId
            where row.Month == month.FirstDay
            group row by new { path.AncestorId, row.Key, row.Status } into same
            select new FigureSum(same.Key.AncestorId, same.Key.Key, same.Key.Status, same.Count(), same.Sum(row => row.Thousandths)))
            .ToListAsync(cancellationToken);
        return sums.ToLookup(sum => (sum.UnitId, sum.Key));
    }

    private Dictionary<string, FigureTotal> Totals(FigureTerritory unit, ILookup<(Guid UnitId, string Key), FigureSum> sums)
    {
        var totals = new Dictionary<string, FigureTotal>(StringComparer.Ordinal);
        foreach (var module in modules.All)
        {
            var isClosed = unit.Districts.Count > 0 && unit.Districts.All(district => !modules.IsOpen(module, district));
            foreach (var figure in FigureModules.FiguresOf(module).Where(figure => figure.Additive || unit.IsVillage))
            {
                var isNoted = unit.Districts.Any(district =>
                    sums[(district, figure.Key)].Any(sum => sum.Status == FigureStatus.NotInUse));
                totals[figure.Key] = Total(unit, figure.Key, [.. sums[(unit.UnitId, figure.Key)]], isClosed || isNoted);
            }
        }

        return totals;
    }

    private static FigureTotal Total(FigureTerritory unit, string key, IReadOnlyList<FigureSum> sums, bool isNotInUse)
    {
        var status = StatusOf(unit, sums);
        if (isNotInUse && status != FigureStatus.Complete)
            status = FigureStatus.NotInUse;
        decimal? value = status is FigureStatus.Complete or FigureStatus.PartMonth
            ? sums.Where(HasValue).Sum(sum => sum.Thousandths) / 1000m
            : null;
        return new FigureTotal(key, unit.UnitId, value, status);
    }

    private static FigureStatus StatusOf(FigureTerritory unit, IReadOnlyList<FigureSum> sums)
    {
        if (sums.Any(sum => sum.Status == FigureStatus.Failed))
            return FigureStatus.Failed;
        if (unit.Villages == 0 || sums.Where(HasValue).Sum(sum => sum.Villages) < unit.Villages)
            return FigureStatus.Missing;
        return sums.Any(sum => sum.Status == FigureStatus.PartMonth) ? FigureStatus.PartMonth : FigureStatus.Complete;
    }

    private sealed record Question(string Units, Month Month, DateOnly Boundaries);

    private static bool HasValue(FigureSum sum) => sum.Status is FigureStatus.Complete or FigureStatus.PartMonth;
}
