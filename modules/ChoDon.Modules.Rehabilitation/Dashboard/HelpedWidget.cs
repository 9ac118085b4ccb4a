using ChoDon.Modules.Rehabilitation.Figures;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;

namespace ChoDon.Modules.Rehabilitation.Dashboard;

/// <summary>How many people were helped and how many progressed, from the first to the last; small numbers for the district's team alone.</summary>
internal sealed class HelpedWidget(RegisterSpan span, IFigureReader figures, IPastTotals past) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var days = await span.OfAsync(unit.Id, cancellationToken);
        return await FiguresSoFar.ReadAsync(
            figures, past, RehabilitationModule.Id, unit.Id, [RehabilitationFigures.Supported, RehabilitationFigures.Progressed], days?.First, days?.Last, cancellationToken);
    }
}
