using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Figures;

/// <summary>A month is a period like others.</summary>
internal abstract class FiguresByPeriod : IFigureReader
{
    public async Task<IReadOnlyDictionary<string, FigureTotal>> ReadAsync(
        Guid unitId, Month month, DateOnly boundaries, CancellationToken cancellationToken) =>
        (await ReadManyAsync([unitId], month, boundaries, cancellationToken))[unitId];

    public Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, FigureTotal>>> ReadManyAsync(
        IReadOnlyCollection<Guid> unitIds, Month month, DateOnly boundaries, CancellationToken cancellationToken) =>
        ReadPeriodAsync(unitIds, FigurePeriod.Of(month, boundaries), keys: null, cancellationToken);

    public abstract Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, FigureTotal>>> ReadPeriodAsync(
        IReadOnlyCollection<Guid> unitIds, FigurePeriod period, IReadOnlyCollection<string>? keys, CancellationToken cancellationToken);
}
