using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Charts;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Home;

/// <summary>The home of a unit: the boxes that the person may see there, and below them charts of twelve months.</summary>
internal sealed class IndexModel(
    IModuleCatalog catalog,
    CurrentUnit current,
    PermittedHere permitted,
    IAccess access,
    WidgetBoxes boxes,
    HomeCharts charts) : PageModel
{
    /// <summary>The unit, or null for a person who holds no grant.</summary>
    public Unit? Unit { get; } = current.Find();

    public bool MaySwitchModules { get; } = permitted.Holds(PlatformPermissions.SwitchModules);

    public List<WidgetBox> Widgets { get; } = [];

    public bool MaySeeCharts { get; private set; }

    /// <summary>Null when they failed.</summary>
    public ChartsView? Charts { get; private set; }

    /// <param name="until">The last of the twelve months.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task OnGetAsync(string? until, CancellationToken cancellationToken)
    {
        if (Unit is null)
            return;
        foreach (var widget in catalog.Ready.SelectMany(module => module.Declaration!.Widgets))
        {
            var scope = permitted.ScopeOf(widget.Permission);
            if (scope.Contains(Unit.Id))
                Widgets.Add(await boxes.LoadAsync(widget, Unit, access, scope, cancellationToken));
        }

        MaySeeCharts = permitted.ScopeOf(PlatformPermissions.ReadFigures).Contains(Unit.Id);
        if (MaySeeCharts && await charts.ReadAsync(Unit, current.District, until, cancellationToken) is { } read)
            Charts = new ChartsView(Unit, read, charts.LastOver);
    }
}
