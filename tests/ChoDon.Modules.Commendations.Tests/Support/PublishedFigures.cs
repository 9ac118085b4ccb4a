using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Commendations.Tests.Support;

/// <summary>Figures of other modules, as they were published for a unit.</summary>
internal sealed class PublishedFigures : IFigureReader
{
    private readonly Dictionary<(Guid UnitId, string Key), FigureTotal> _totals = [];

    public void Publish(Guid unitId, string key, decimal? value, FigureStatus status = FigureStatus.Complete, Qualifier qualifier = Qualifier.Exact) =>
        _totals[(unitId, key)] = new FigureTotal(key, unitId, value, status, qualifier);

    public Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, FigureTotal>>> ReadPeriodAsync(
        IReadOnlyCollection<Guid> unitIds, FigurePeriod period, IReadOnlyCollection<string>? keys, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, FigureTotal>>>(unitIds.ToDictionary(
            unit => unit,
            unit => (IReadOnlyDictionary<string, FigureTotal>)_totals.Values
                .Where(total => total.UnitId == unit && keys?.Contains(total.Key) != false)
                .ToDictionary(total => total.Key)));

    public Task<IReadOnlyDictionary<string, FigureTotal>> ReadAsync(Guid unitId, Month month, DateOnly boundaries, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, FigureTotal>>> ReadManyAsync(
        IReadOnlyCollection<Guid> unitIds, Month month, DateOnly boundaries, CancellationToken cancellationToken) => throw new NotSupportedException();
}
