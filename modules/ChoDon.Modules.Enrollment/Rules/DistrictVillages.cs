using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.Rules;

/// <summary>The villages of the district that the signed-in person is looking at, as of today.</summary>
internal sealed class DistrictVillages(ICurrentDistrict district, IUnitDirectory directory, TimeProvider time)
{
    public Unit District => district.Unit;

    public DateOnly Today => time.Today();

    public UnitTree Tree => directory.AsOf(Today);

    public IEnumerable<Unit> All => Tree.Subtree(District.Id).Where(unit => unit.Level == UnitLevel.Village);

    /// <summary>The village, or null when it does not lie in the district.</summary>
    public Unit? Find(Guid villageId) =>
        Tree.Find(villageId) is { Level: UnitLevel.Village } village && Contains(villageId) ? village : null;

    public bool Contains(Guid unitId) => Tree.PathUp(unitId).Any(unit => unit.Id == District.Id);
}
