using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Host.Pages.Home;

/// <summary>Fills boxes, each in a scope of its own: one that fails is told as such, and the others stand.</summary>
internal sealed class WidgetBoxes(ILifetimeScope services, ILogger<WidgetBoxes> log)
{
    /// <summary>The box as that person sees it, in the part that its own permission opens.</summary>
    public async Task<WidgetBox> LoadAsync(DeclaredWidget widget, Unit unit, IAccess access, DataScope scope, CancellationToken cancellationToken)
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
