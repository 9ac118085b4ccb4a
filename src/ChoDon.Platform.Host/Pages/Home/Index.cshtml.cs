using Autofac;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Core.Modules;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Home;

/// <summary>The district's home: a box from every module that is in use.</summary>
internal sealed class IndexModel(
    IModuleCatalog catalog,
    IModuleGate gate,
    ICurrentDistrict district,
    ILifetimeScope services,
    ILogger<IndexModel> log) : PageModel
{
    public Unit District { get; private set; } = district.Unit;

    public List<WidgetBox> Widgets { get; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        foreach (var module in catalog.Ready.Where(module => gate.IsOpen(module.Id, District.Id)))
        {
            foreach (var widget in module.Declaration!.Widgets)
                Widgets.Add(await LoadAsync(widget, cancellationToken));
        }
    }

    /// <summary>A box that fails is shown as such; the others stand.</summary>
    private async Task<WidgetBox> LoadAsync(DeclaredWidget widget, CancellationToken cancellationToken)
    {
        try
        {
            var source = (IWidget)services.Resolve(widget.WidgetType);
            return new WidgetBox(widget, await source.LoadAsync(District, cancellationToken));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "Widget {Widget} of the home page failed", widget.Id);
            return new WidgetBox(widget, null);
        }
    }
}

internal sealed record WidgetBox(DeclaredWidget Widget, object? Model);
