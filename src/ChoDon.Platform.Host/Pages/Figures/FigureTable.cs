using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Web;

namespace ChoDon.Platform.Host.Pages.Figures;

/// <summary>All figures of a unit and a period, each with the way to its records.</summary>
internal sealed class FigureTable(IFigureReader figures, IModuleCatalog catalog, RecordLinks links)
{
    public async Task<IReadOnlyList<FigureLine>> ReadAsync(Guid unitId, FigurePeriod period, CancellationToken cancellationToken)
    {
        var totals = (await figures.ReadPeriodAsync([unitId], period, keys: null, cancellationToken))[unitId];
        return
        [
            .. from module in catalog.Ready
               let declaration = module.Declaration!
               from declared in declaration.Figures
               from figure in declared.Figures
               let total = totals.GetValueOrDefault(figure.Key) ?? new FigureTotal(figure.Key, unitId, null, FigureStatus.Missing)
               select new FigureLine(declaration, figure, total, links.Of(declaration, figure, total, period)),
        ];
    }
}
