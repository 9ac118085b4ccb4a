using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;

namespace ChoDon.Platform.Host.Web;

/// <summary>The districts in which the signed-in person may switch modules.</summary>
internal sealed class SwitchableDistricts(ReachableUnits reachable, PermittedHere permitted, CurrentUnit current)
{
    public IEnumerable<Unit> All =>
        reachable.Districts.Where(district => permitted.HoldsIn(PlatformPermissions.SwitchModules, district.Id));

    /// <summary>The district of that key, the one that is looked at when none is named, or null when it is out of reach.</summary>
    public Unit? Find(Guid? districtId)
    {
        var wanted = districtId ?? current.FindDistrict()?.Id;
        return reachable.Districts.FirstOrDefault(district => district.Id == wanted) is { } district
            && permitted.HoldsIn(PlatformPermissions.SwitchModules, district.Id) ? district : null;
    }
}
