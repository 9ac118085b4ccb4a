using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Privacy;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Units;

/// <summary>The villages that the signed-in person may work with on this page, as of today.</summary>
public sealed class DistrictVillages(ICurrentUnit current, IAccess access, IUnitDirectory directory, TimeProvider time)
{
    private IReadOnlyList<Unit>? _all;

    /// <summary>The district, commune or village that the person looks at.</summary>
    public Unit Unit => current.Unit;

    /// <summary>The district in which it lies.</summary>
    public Unit District => current.District;

    /// <summary>Today in Vietnam.</summary>
    public DateOnly Today => time.Today();

    /// <summary>The units as they are today.</summary>
    public UnitTree Tree => directory.AsOf(Today);

    /// <summary>The commune that a village belonged to on the day, and that gave numbers then; null when there was none.</summary>
    public Unit? CommuneOn(Guid villageId, DateOnly day) => directory.AsOf(day).CommuneOf(villageId);

    /// <summary>Those of the unit.</summary>
    public IReadOnlyList<Unit> All => _all ??= [.. Every.Where(unit => Contains(unit.Id))];

    /// <summary>Whether the person may work with every village of the unit.</summary>
    public bool IsWhole => All.Count == Every.Count();

    private IEnumerable<Unit> Every => Tree.Subtree(Unit.Id).Where(unit => unit.Level == UnitLevel.Village);

    /// <summary>The village, or null when it is not one of the person's.</summary>
    public Unit? Find(Guid villageId) =>
        Tree.Find(villageId) is { Level: UnitLevel.Village } village && Contains(villageId) ? village : null;

    /// <summary>Whether the person may work with the unit.</summary>
    public bool Contains(Guid unitId) => access.Scope.Contains(unitId);

    /// <summary>Whether the person holds the permission there.</summary>
    public bool Holds(string permission, Guid unitId) => access.Holds(permission, unitId);

    /// <summary>Whether the person sees all numbers about people of the district, however small.</summary>
    public bool SeesSmallNumbers => access.SeesSmallNumbers(District.Id);

    /// <summary>Whether the person holds the permission in any of the villages of the unit: for a button.</summary>
    public bool HoldsSomewhere(string permission) => All.Any(village => Holds(permission, village.Id));
}
