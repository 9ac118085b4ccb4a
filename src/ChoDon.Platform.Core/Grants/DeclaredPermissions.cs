using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Grants;

/// <summary>All permissions there are: the host's, and those of the modules that are ready.</summary>
public sealed class DeclaredPermissions(IModuleCatalog catalog)
{
    private readonly Lazy<IReadOnlyList<KnownPermission>> _all = new(() =>
    [
        .. PlatformPermissions.All.Select(own => new KnownPermission(own.Name, null, $"Permission.{own.Name}", own.FirstHeldBy, own.Kind)),
        .. from module in catalog.Ready
           from declared in module.Declaration!.Permissions
           select new KnownPermission(declared.Name, module, declared.TextKey, declared.FirstHeldBy, declared.Kind),
    ]);

    /// <summary>First asked for when all modules are through their start.</summary>
    public IReadOnlyList<KnownPermission> All => _all.Value;

    /// <summary>Whether who holds one of them must sign in with a second factor.</summary>
    public bool NeedSecondFactor(IEnumerable<string> permissions) =>
        permissions.Intersect(All.Where(known => known.Kind != PermissionKind.Ordinary).Select(known => known.Name)).Any();
}

/// <param name="Name">Full name.</param>
/// <param name="Module">The module it belongs to, or null for the host.</param>
/// <param name="TextKey">Key of the sentence that an administrator reads.</param>
/// <param name="FirstHeldBy">The roles that hold it at first.</param>
/// <param name="Kind">How much care it needs.</param>
public sealed record KnownPermission(
    string Name, ModuleEntry? Module, string TextKey, Stereotypes FirstHeldBy, PermissionKind Kind);
