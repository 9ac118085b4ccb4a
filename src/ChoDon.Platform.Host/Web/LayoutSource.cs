using System.Security.Claims;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Startup;
using ChoDon.Platform.Modularity;
using ChoDon.Platform.Ui.Layout;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Web;

/// <summary>What the frame around each page shows: only modules that are in use have entries in the navigation.</summary>
internal sealed class LayoutSource(
    IHttpContextAccessor accessor,
    IModuleCatalog catalog,
    IModuleGate gate,
    IUnitDirectory units,
    ICurrentDistrict district,
    ModuleTexts moduleTexts,
    IStringLocalizer<HostText> texts,
    PlatformOptions options) : ILayoutSource
{
    public ValueTask<LayoutModel> LoadAsync(CancellationToken cancellationToken)
    {
        var http = accessor.HttpContext!;
        var isSignedIn = http.User.Identity is { IsAuthenticated: true };
        var current = isSignedIn && units.Districts.Count > 0 ? district.Unit : null;
        return ValueTask.FromResult(new LayoutModel(
            texts["Programme"],
            isSignedIn ? http.User.FindFirstValue(ClaimTypes.GivenName) : null,
            current is null ? null : ToLayout(current),
            current is null ? [] : [.. units.Districts.Select(ToLayout)],
            current is null ? [] : [.. Navigation(http.Request.Path, current)],
            options.IsDemo,
            ModuleLoader.PlatformVersion.ToString(3)));
    }

    private IEnumerable<NavigationGroup> Navigation(PathString path, Unit current)
    {
        yield return new NavigationGroup(null, [Item("Nav.Home", "/"), Item("Nav.Figures", "/figures")]);
        foreach (var module in catalog.Ready.Where(module => gate.IsOpen(module.Id, current.Id)))
        {
            var declaration = module.Declaration!;
            if (declaration.Navigation.Count > 0)
            {
                yield return new NavigationGroup(
                    module.Manifest!.NameIn(Languages.Current),
                    [.. declaration.Navigation.Select(entry => new NavigationItem(
                        moduleTexts.Of(declaration, entry.TextKey), entry.Path, IsCurrent(entry.Path)))]);
            }
        }

        yield return new NavigationGroup(
            texts["Nav.Administration"],
            [Item("Nav.Modules", "/admin/modules"), Item("Nav.Jobs", "/admin/jobs"), Item("Nav.Mail", "/admin/mail"), Item("Nav.Accounts", "/admin/accounts")]);

        NavigationItem Item(string key, string url) => new(texts[key], url, IsCurrent(url));
        bool IsCurrent(string url) => url == "/" ? path == "/" : path.StartsWithSegments(url);
    }

    private static LayoutDistrict ToLayout(Unit unit) => new(unit.Id, unit.Name);
}
