using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Core.Grants;

namespace ChoDon.Platform.Host.Web;

/// <summary>What the signed-in person may do in the district that they look at.</summary>
internal sealed class PermittedHere(IModuleGate gate, GrantBook book, CurrentUnit current, IAccess access)
{
    /// <summary>Where in the district they hold the permission: nowhere, when its module is not in use.</summary>
    public DataScope ScopeOf(string permission) =>
        current.FindDistrict() is { } district ? ScopeOf(permission, district.Id) : DataScope.Nothing;

    public bool Holds(string permission) => ScopeOf(permission).UnitIds.Count > 0;

    /// <summary>Whether they hold it in the whole installation.</summary>
    public bool HoldsEverywhere(string permission) =>
        access.Actor.AccountId is { } account && book.HoldsEverywhere(account, permission);

    /// <summary>Whether they hold it in another district than the one they look at.</summary>
    public bool HoldsIn(string permission, Guid districtId) => ScopeOf(permission, districtId).UnitIds.Count > 0;

    private DataScope ScopeOf(string permission, Guid districtId)
    {
        if (access.Actor.AccountId is not { } account)
            return DataScope.Nothing;
        var module = permission.Split('.')[0];
        if (module != PlatformPermissions.Prefix)
            return gate.IsOpen(module, districtId) ? book.ScopeOf(account, permission, districtId) : DataScope.Nothing;

        var scope = book.ScopeOf(account, permission, districtId);
        return PlatformPermissions.Find(permission)?.Reach switch
        {
            PermissionReach.Part => scope,
            PermissionReach.District when scope.Contains(districtId) => scope,
            PermissionReach.Installation when book.HoldsEverywhere(account, permission) => scope,
            _ => DataScope.Nothing,
        };
    }
}
