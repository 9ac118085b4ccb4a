using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Host.Pages.Figures;

/// <summary>All figures of a unit and a period, each with the way to its records.</summary>
internal sealed class FigureTable(IFigureReader figures, IModuleCatalog catalog, IAccess access)
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
               select new FigureLine(declaration, figure, total, Opens(declaration, figure, total, period)),
        ];
    }

    private string? Opens(ModuleDeclaration module, Figure figure, FigureTotal total, FigurePeriod period) =>
        total.Value is not null && figure.Records is { } records && access.Holds(records.Permission, total.UnitId)
            ? FigureLinks.Of(module.ModuleId, figure, total.UnitId, period)
            : null;
}
