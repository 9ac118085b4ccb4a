using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Reports;

/// <summary>Puts the numbers that hold in the place of the registers', and carries the difference up.</summary>
/// <param name="then">The map of the period's end, on which the numbers hold.</param>
/// <param name="map">The map that is asked for.</param>
/// <param name="holds">The numbers that hold.</param>
/// <param name="registers">What the registers tell of the units whose numbers hold.</param>
internal sealed class SumsThatHold(
    UnitTree then, UnitTree map, FixedUnits holds, IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, FigureTotal>> registers)
{
    private readonly Dictionary<Guid, HashSet<Guid>> _villages = holds.Numbers.Keys.ToDictionary(unit => unit, unit => Villages(then, unit));
    private readonly Dictionary<Guid, List<Guid>> _within = [];

    /// <param name="total">What the registers tell.</param>
    /// <param name="addsUp">Whether units below add up to it.</param>
    /// <param name="isAsItWas">Whether the unit has on the map that is asked for what it had; otherwise a number of its own is a part of what it has there.</param>
    public ToldFigure Tell(FigureTotal total, bool addsUp, bool isAsItWas)
    {
        var own = holds.Of(total.UnitId, total.Key);
        if (own is not null && isAsItWas)
            return new ToldFigure(new FigureTotal(total.Key, total.UnitId, own.Value, own.Status, own.Qualifier), addsUp ? Sum(total, withOwn: false) : total, own);
        var sum = addsUp ? Sum(total, withOwn: true) : total;
        return new ToldFigure(sum, sum, null);
    }

    private FigureTotal Sum(FigureTotal total, bool withOwn)
    {
        if (total.Value is not { } value)
            return total;
        var qualifier = total.Qualifier;
        var within = Within(total.UnitId).Where(unit => withOwn || unit != total.UnitId).ToHashSet();
        foreach (var unit in within)
        {
            if (holds.Of(unit, total.Key) is not { Value: { } held } number || IsBelowAnother(unit, within, total.Key))
                continue;
            value += held - (registers[unit].GetValueOrDefault(total.Key)?.Value ?? 0);
            qualifier = qualifier > number.Qualifier ? qualifier : number.Qualifier;
        }

        return total with { Value = value, Qualifier = qualifier };
    }

    /// <summary>The units with numbers that hold all of whose villages the unit has.</summary>
    private List<Guid> Within(Guid unitId)
    {
        if (!_within.TryGetValue(unitId, out var within))
        {
            var own = Villages(map, unitId);
            _within[unitId] = within = [.. _villages.Where(unit => unit.Value.Count > 0 && unit.Value.IsSubsetOf(own) && !IsAbove(unit.Key, unitId)).Select(unit => unit.Key)];
        }

        return within;
    }

    // A district of one commune has the same villages, and is no part of it.
    private bool IsAbove(Guid unit, Guid other) => unit != other && then.IsWithin(other, unit);

    // The number of a unit between both holds for all below it.
    private bool IsBelowAnother(Guid unit, HashSet<Guid> within, string key) =>
        then.PathUp(unit).Skip(1).Any(above => within.Contains(above.Id) && holds.Of(above.Id, key) is { Value: not null });

    private static HashSet<Guid> Villages(UnitTree tree, Guid unit) =>
        [.. tree.Subtree(unit).Where(one => one.Level == UnitLevel.Village).Select(village => village.Id)];
}
