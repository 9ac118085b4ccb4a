using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Units;

namespace ChoDon.Platform.Host.Web;

/// <summary>The units that the signed-in person may look at: those of their grants, and what lies below.</summary>
internal sealed class ReachableUnits(IUnitDirectory units, GrantBook book, IAccess access, UnitSettings settings, TimeProvider time)
{
    private readonly IReadOnlyList<Guid?> _granted = access.Actor.AccountId is { } account ? book.UnitsOf(account) : [];

    private UnitTree Tree => units.AsOf(time.Today());

    public IReadOnlyList<Unit> Districts => _granted.Contains(null)
        ? units.Districts
        : [.. units.Districts.Where(district => IsGranted(district) || HasGrantBelow(district))];

    /// <summary>The district itself, or the parts of it that a grant names.</summary>
    public IEnumerable<Unit> TopsIn(Unit district)
    {
        if (_granted.Contains(null) || IsGranted(district))
            return [district];
        return Tree.Subtree(district.Id)
            .Where(unit => _granted.Contains(unit.Id) && !Tree.PathUp(unit.Id).Skip(1).Any(above => _granted.Contains(above.Id)));
    }

    /// <summary>A district or a unit below one, in reach.</summary>
    public bool Contains(Guid unitId) =>
        Tree.AncestorAt(unitId, settings.DistrictLevel) is not null
        && (_granted.Contains(null) || Tree.PathUp(unitId).Any(unit => _granted.Contains(unit.Id)));

    private bool IsGranted(Unit unit) => Tree.PathUp(unit.Id).Any(above => _granted.Contains(above.Id));

    private bool HasGrantBelow(Unit district) =>
        _granted.OfType<Guid>().Any(unit => Tree.IsWithin(unit, district.Id));
}
