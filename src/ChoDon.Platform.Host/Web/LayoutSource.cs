using System.Security.Claims;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Startup;
using ChoDon.Platform.Modularity;
using ChoDon.Platform.Ui.Layout;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Web;

/// <summary>What the frame around each page shows: only what is in use, and what the person may open.</summary>
internal sealed class LayoutSource(
    IHttpContextAccessor accessor,
    IModuleCatalog catalog,
    IModuleGate gate,
    ReachableUnits reachable,
    CurrentUnit chosen,
    PermittedHere permitted,
    ModuleTexts moduleTexts,
    IStringLocalizer<HostText> texts,
    PlatformOptions options) : ILayoutSource
{
    private static readonly (string Key, string Url, string Permission)[] Administration =
    [
        ("Nav.Accounts", "/admin/accounts", PlatformPermissions.ManageAccounts),
        ("Nav.Grants", "/admin/grants", PlatformPermissions.ManageAccounts),
        ("Nav.Roles", "/admin/roles", PlatformPermissions.EditRoles),
        ("Nav.Modules", "/admin/modules", PlatformPermissions.SwitchModules),
        ("Nav.Jobs", "/admin/jobs", PlatformPermissions.RunJobs),
        ("Nav.Mail", "/admin/mail", PlatformPermissions.ReadMail),
        ("Nav.Audit", "/admin/audit", PlatformPermissions.ReadAudit),
    ];

    public ValueTask<LayoutModel> LoadAsync(CancellationToken cancellationToken)
    {
        var http = accessor.HttpContext!;
        var isSignedIn = http.User.Identity is { IsAuthenticated: true };
        var current = isSignedIn ? chosen.FindDistrict() : null;
        return ValueTask.FromResult(new LayoutModel(
            texts["Programme"],
            isSignedIn ? http.User.FindFirstValue(ClaimTypes.GivenName) : null,
            current is null ? null : ToLayout(current),
            current is null ? [] : [.. reachable.Districts.Select(ToLayout)],
            current is null ? [] : [.. Navigation(http.Request.Path, current)],
            options.IsDemo,
            ModuleLoader.PlatformVersion.ToString(3)));
    }

    private IEnumerable<NavigationGroup> Navigation(PathString path, Unit current)
    {
        yield return new NavigationGroup(
            null, [Item("Nav.Home", "/"), .. Permitted(("Nav.Figures", "/figures", PlatformPermissions.ReadFigures))]);
        foreach (var module in catalog.Ready.Where(module => gate.IsOpen(module.Id, current.Id)))
        {
            var declaration = module.Declaration!;
            yield return new NavigationGroup(
                module.Manifest!.NameIn(Languages.Current),
                [.. declaration.Navigation.Where(entry => permitted.Holds(entry.Permission)).Select(entry => new NavigationItem(
                    moduleTexts.Of(declaration, entry.TextKey), entry.Path, IsCurrent(entry.Path)))]);
        }

        yield return new NavigationGroup(texts["Nav.Administration"], [.. Permitted(Administration)]);

        IEnumerable<NavigationItem> Permitted(params (string Key, string Url, string Permission)[] entries) =>
            entries.Where(entry => permitted.Holds(entry.Permission)).Select(entry => Item(entry.Key, entry.Url));
        NavigationItem Item(string key, string url) => new(texts[key], url, IsCurrent(url));
        bool IsCurrent(string url) => url == "/" ? path == "/" : path.StartsWithSegments(url);
    }

    private static LayoutDistrict ToLayout(Unit unit) => new(unit.Id, unit.Name);
}
