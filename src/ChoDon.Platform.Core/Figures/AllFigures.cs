using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Figures;

/// <summary>All numbers, whoever is at work: for what is kept, not for what is shown.</summary>
internal sealed class AllFigures(FigureReader all) : FiguresByPeriod
{
    public override Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, FigureTotal>>> ReadPeriodAsync(
        IReadOnlyCollection<Guid> unitIds, FigurePeriod period, IReadOnlyCollection<string>? keys, CancellationToken cancellationToken) =>
        all.ReadPeriodAsync(unitIds, period, keys, cancellationToken);
}
