using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Commendations.Data;

internal static class CountedUnits
{
    /// <summary>The village at which figures count what belongs to a unit: itself, or the first of a larger unit.</summary>
    public static Guid CountedAt(this UnitTree tree, Guid unitId) =>
        tree.Subtree(unitId).Where(unit => unit.Level == UnitLevel.Village).Select(unit => unit.Id).DefaultIfEmpty(unitId).Min();
}
