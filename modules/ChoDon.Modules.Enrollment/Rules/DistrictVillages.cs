using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.Rules;

/// <summary>The villages that the signed-in person may work with on this page, as of today.</summary>
internal sealed class DistrictVillages(ICurrentUnit current, IAccess access, IUnitDirectory directory, TimeProvider time)
{
    /// <summary>The district, commune or village that the person looks at.</summary>
    public Unit Unit => current.Unit;

    /// <summary>The district in which it lies.</summary>
    public Unit District => current.District;

    public DateOnly Today => time.Today();

    public UnitTree Tree => directory.AsOf(Today);

    /// <summary>Those of the unit.</summary>
    public IEnumerable<Unit> All => Tree.Subtree(Unit.Id).Where(unit => unit.Level == UnitLevel.Village && Contains(unit.Id));

    /// <summary>The village, or null when it is not one of the person's.</summary>
    public Unit? Find(Guid villageId) =>
        Tree.Find(villageId) is { Level: UnitLevel.Village } village && Contains(villageId) ? village : null;

    public bool Contains(Guid unitId) => access.Scope.Contains(unitId);

    public bool Holds(string permission, Guid unitId) => access.Holds(permission, unitId);
}
