using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Units;
using ChoDon.Platform.Host.Web.Hardening;

namespace ChoDon.Platform.Host.Web;

/// <summary>
/// The unit chosen in the header, kept in a cookie; until then, or when it is out of the person's reach, the first
/// one in which they hold a grant.
/// </summary>
internal sealed class CurrentUnit(
    IHttpContextAccessor http, HouseCookies cookies, ReachableUnits reachable, IUnitDirectory units, UnitSettings settings, TimeProvider time) : ICurrentUnit
{
    public const string CookieName = "chodon.unit";

    private Unit? _unit;
    private bool _isKnown;

    public Unit Unit => Find() ?? throw new InvalidOperationException("The person holds no grant in any district.");

    public Unit District => FindDistrict() ?? throw new InvalidOperationException("The person holds no grant in any district.");

    /// <summary>The unit, or null when the person may look at none.</summary>
    public Unit? Find()
    {
        if (_isKnown)
            return _unit;
        _unit = Chosen() ?? reachable.Districts.SelectMany(reachable.TopsIn).FirstOrDefault();
        _isKnown = true;
        return _unit;
    }

    /// <summary>The district, or null when the person may look at none.</summary>
    public Unit? FindDistrict() => Find() is { } unit ? units.AsOf(time.Today()).AncestorAt(unit.Id, settings.DistrictLevel) : null;

    private Unit? Chosen() =>
        Guid.TryParse(http.HttpContext is { } context ? cookies.Read(context, CookieName) : null, out var id) && reachable.Contains(id)
            ? units.AsOf(time.Today()).Find(id)
            : null;
}
