using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.Rules;

/// <summary>
/// The communes and villages as they stood when a year's period ended, of which the person may work with some.
/// </summary>
internal sealed class RecognitionUnits(DistrictVillages villages, IUnitDirectory directory)
{
    /// <summary>What the person looks at today.</summary>
    public Unit Whole => villages.Unit;

    public DateOnly Today => villages.Today;

    public UnitTree MapOf(int year) => directory.AsOf(new RecognitionPeriod(UnitLevel.Commune, year).LastDay);

    /// <summary>The village or commune, or null when there was none that year or it is not one of the person's.</summary>
    public Unit? Find(Guid unitId, int year) =>
        MapOf(year).Find(unitId) is { Level: UnitLevel.Village or UnitLevel.Commune } unit && villages.Contains(unitId) ? unit : null;

    /// <summary>Whether all villages of the commune are the person's: of some of them nothing follows for the commune.</summary>
    public bool SeesWhole(Guid communeId) => villages.Contains(communeId);

    /// <summary>The person's villages of the year below a unit, by commune.</summary>
    public IEnumerable<(Unit Commune, IReadOnlyList<Unit> Villages)> Communes(Guid unitId, int year)
    {
        var map = MapOf(year);
        return map.Subtree(unitId)
            .Where(unit => unit.Level == UnitLevel.Village && villages.Contains(unit.Id))
            .GroupBy(village => village.ParentId ?? Guid.Empty)
            .Where(group => map.Find(group.Key) is not null)
            .Select(group => (map.Find(group.Key)!, (IReadOnlyList<Unit>)[.. group]));
    }

    /// <summary>As it stood that year, or as it stands today.</summary>
    public Unit? Unit(Guid unitId, int year) => MapOf(year).Find(unitId) ?? villages.Tree.Find(unitId);

    /// <summary>The commune of a village or the district of a commune, as it stood that year.</summary>
    public Unit? Above(Unit unit, int year) => unit.ParentId is { } above ? Unit(above, year) : null;
}
