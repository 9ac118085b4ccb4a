using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Core.Grants;

namespace ChoDon.Platform.Host.Web;

/// <summary>What the signed-in person may do in the district that they look at.</summary>
internal sealed class PermittedHere(IModuleGate gate, GrantBook book, CurrentUnit current, IAccess access)
{
    /// <summary>Where in the district they hold the permission: nowhere, when its module is not in use.</summary>
    public DataScope ScopeOf(string permission)
    {
        if (access.Actor.AccountId is not { } account || current.FindDistrict() is not { } district)
            return DataScope.Nothing;
        var module = permission.Split('.')[0];
        if (module != PlatformPermissions.Prefix)
            return gate.IsOpen(module, district.Id) ? book.ScopeOf(account, permission, district.Id) : DataScope.Nothing;

        var scope = book.ScopeOf(account, permission, district.Id);
        return PlatformPermissions.Find(permission)?.Reach switch
        {
            PermissionReach.Part => scope,
            PermissionReach.District when scope.Contains(district.Id) => scope,
            PermissionReach.Installation when book.HoldsEverywhere(account, permission) => scope,
            _ => DataScope.Nothing,
        };
    }

    public bool Holds(string permission) => ScopeOf(permission).UnitIds.Count > 0;
}
