using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Home;

/// <summary>The home of a unit: the boxes that the person may see there.</summary>
internal sealed class IndexModel(
    IModuleCatalog catalog,
    CurrentUnit current,
    PermittedHere permitted,
    IAccess access,
    ILifetimeScope services,
    ILogger<IndexModel> log) : PageModel
{
    /// <summary>The unit, or null for a person who holds no grant.</summary>
    public Unit? Unit { get; } = current.Find();

    public bool MaySwitchModules { get; } = permitted.Holds(PlatformPermissions.SwitchModules);

    public List<WidgetBox> Widgets { get; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (Unit is null)
            return;
        foreach (var widget in catalog.Ready.SelectMany(module => module.Declaration!.Widgets))
        {
            var scope = permitted.ScopeOf(widget.Permission);
            if (scope.Contains(Unit.Id))
                Widgets.Add(await LoadAsync(widget, Unit, scope, cancellationToken));
        }
    }

    /// <summary>A box sees what its own permission opens; one that fails is shown as such, and the others stand.</summary>
    private async Task<WidgetBox> LoadAsync(DeclaredWidget widget, Unit unit, DataScope scope, CancellationToken cancellationToken)
    {
        try
        {
            await using var apart = services.BeginLifetimeScope();
            apart.Resolve<CurrentAccess>().Continue(access, scope);
            var source = (IWidget)apart.Resolve(widget.WidgetType);
            return new WidgetBox(widget, await source.LoadAsync(unit, cancellationToken));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "Widget {Widget} of the home page failed", widget.Id);
            return new WidgetBox(widget, null);
        }
    }
}

internal sealed record WidgetBox(DeclaredWidget Widget, object? Model);
