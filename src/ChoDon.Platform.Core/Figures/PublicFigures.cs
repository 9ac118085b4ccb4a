using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Keeps back each number about people that is not one of the <see cref="OpenCells"/>.</summary>
internal sealed class PublicFigures(FigureReader all, FigureModules modules, OpenCells cells) : FiguresByPeriod, IPublicFigures
{
    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, FigureTotal>>> ReadPeriodAsync(
        IReadOnlyCollection<Guid> unitIds, FigurePeriod period, IReadOnlyCollection<string>? keys, CancellationToken cancellationToken)
    {
        var found = await all.ReadPeriodAsync(unitIds, period, keys, cancellationToken);
        var people = modules.Of(keys).SelectMany(FigureModules.FiguresOf)
            .Where(figure => figure.IsAboutPeople)
            .Select(figure => figure.Key)
            .ToHashSet(StringComparer.Ordinal);
        if (people.Count == 0)
            return found;
        var open = await cells.AmongAsync(unitIds, period, keys, cancellationToken);
        return found.ToDictionary(
            unit => unit.Key,
            unit => (IReadOnlyDictionary<string, FigureTotal>)unit.Value.ToDictionary(
                figure => figure.Key,
                figure => people.Contains(figure.Key) && !open.Contains((unit.Key, figure.Key)) ? WithoutNumber(figure.Value) : figure.Value,
                StringComparer.Ordinal));
    }

    // That a module was not in use or a month could not be computed says nothing about people.
    internal static FigureTotal WithoutNumber(FigureTotal total) =>
        total.Value is null ? total : new FigureTotal(total.Key, total.UnitId, null, FigureStatus.KeptBack);
}
