using System.Security.Claims;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Abstractions.Time;
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
    IUnitDirectory units,
    ReachableUnits reachable,
    CurrentUnit chosen,
    PermittedHere permitted,
    ModuleTexts moduleTexts,
    IStringLocalizer<HostText> texts,
    ReaderNotices notices,
    TimeProvider time,
    PlatformOptions options) : ILayoutSource
{
    private static readonly (string Key, string Url, string Permission)[] Administration =
    [
        ("Nav.Accounts", "/admin/accounts", PlatformPermissions.ManageAccounts),
        ("Nav.Grants", "/admin/grants", PlatformPermissions.ManageAccounts),
        ("Nav.Roles", "/admin/roles", PlatformPermissions.EditRoles),
        ("Nav.Modules", "/admin/modules", PlatformPermissions.SwitchModules),
        ("Nav.Catalog", "/admin/catalog", PlatformPermissions.SwitchModules),
        ("Nav.Settings", "/admin/settings", PlatformPermissions.EditSettings),
        ("Holidays.Title", "/admin/holidays", PlatformPermissions.EditSettings),
        ("Nav.Jobs", "/admin/jobs", PlatformPermissions.RunJobs),
        ("Nav.Mail", "/admin/mail", PlatformPermissions.ReadMail),
        ("Nav.Audit", "/admin/audit", PlatformPermissions.ReadAudit),
    ];

    private UnitTree Tree => units.AsOf(time.Today());

    public async ValueTask<LayoutModel> LoadAsync(CancellationToken cancellationToken)
    {
        var http = accessor.HttpContext!;
        var isSignedIn = http.User.Identity is { IsAuthenticated: true };
        var unit = isSignedIn ? chosen.Find() : null;
        var current = isSignedIn ? chosen.FindDistrict() : null;
        return new LayoutModel(
            texts["Programme"],
            isSignedIn ? http.User.FindFirstValue(ClaimTypes.GivenName) : null,
            unit is null ? null : new LayoutUnit(unit.Id, unit.Name),
            unit is null ? [] : [.. Tree.PathUp(unit.Id).Reverse().Select(above => above.Name)],
            current is null ? [] : [.. Units(current)],
            current is null ? [] : [.. Navigation(http.Request.Path, current)],
            current is null ? null : await notices.CountAsync(current.Id, cancellationToken),
            options.IsDemo,
            ModuleLoader.PlatformVersion.ToString(3));
    }

    private IEnumerable<NavigationGroup> Navigation(PathString path, Unit current)
    {
        yield return new NavigationGroup(
            null, [Item("Nav.Home", "/"), .. Permitted(("Nav.Reports", "/reports", PlatformPermissions.ReadFigures), ("Nav.Figures", "/figures", PlatformPermissions.ReadFigures))]);
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

    /// <summary>Every district in reach, and the parts of the one that is shown: a country's communes fill no list.</summary>
    private IEnumerable<LayoutUnit> Units(Unit current)
    {
        foreach (var district in reachable.Districts)
        {
            var tops = reachable.TopsIn(district).ToList();
            if (district.Id != current.Id)
            {
                yield return new LayoutUnit(tops[0].Id, district.Name);
                continue;
            }

            if (tops[0].Id == district.Id)
                yield return new LayoutUnit(district.Id, district.Name);
            foreach (var part in tops.SelectMany(top => Tree.Children(top.Id).Prepend(top)).Where(part => part.Id != district.Id))
                yield return new LayoutUnit(part.Id, part.Name, district.Name);
        }
    }
}
