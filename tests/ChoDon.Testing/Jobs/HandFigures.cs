using System.Collections.Concurrent;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Testing.Jobs;

/// <summary>Adds up numbers of villages that a test says, and notes who asked for them to be computed.</summary>
public sealed class HandFigures(PlatformDatabase database) : IPublicFigures, IFigureRefresher
{
    private readonly List<(Month Month, FigureTotal Total)> _rows = [];

    public ConcurrentQueue<(Guid DistrictId, Month Month)> Refreshed { get; } = [];

    /// <summary>Says the number of a village, in place of what was said before.</summary>
    public void Say(string key, Guid unitId, Month month, decimal value, FigureStatus status)
    {
        _rows.RemoveAll(row => row.Month == month && row.Total.UnitId == unitId && row.Total.Key == key);
        _rows.Add((month, new FigureTotal(key, unitId, value, status)));
    }

    /// <summary>What the next refreshes report.</summary>
    public List<FigureFailure> Failures { get; } = [];

    public Task<IReadOnlyList<FigureFailure>> RefreshAsync(Guid districtId, Month month, CancellationToken ct)
    {
        Refreshed.Enqueue((districtId, month));
        return Task.FromResult<IReadOnlyList<FigureFailure>>([.. Failures]);
    }

    public Task<IReadOnlyList<FigureFailure>> RefreshAsync(
        Guid districtId, IReadOnlyCollection<DayRange> cells, IReadOnlyCollection<string> moduleIds, CancellationToken ct) =>
        RefreshAsync(districtId, cells.First().FirstMonth, ct);

    public async Task<IReadOnlyDictionary<string, FigureTotal>> ReadAsync(
        Guid unitId, Month month, DateOnly boundaries, CancellationToken cancellationToken) =>
        (await ReadManyAsync([unitId], month, boundaries, cancellationToken))[unitId];

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, FigureTotal>>> ReadManyAsync(
        IReadOnlyCollection<Guid> unitIds, Month month, DateOnly boundaries, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var paths = await context.UnitPaths.AsNoTracking()
            .Where(path => path.ValidFrom <= boundaries && path.ValidTo >= boundaries)
            .ToListAsync(cancellationToken);
        var byUnit = paths
            .SelectMany(path => _rows.Where(row => row.Month == month && row.Total.UnitId == path.UnitId).Select(row => (path.AncestorId, row.Total)))
            .ToLookup(pair => pair.AncestorId, pair => pair.Total);
        return unitIds.ToDictionary(
            unitId => unitId,
            unitId => (IReadOnlyDictionary<string, FigureTotal>)byUnit[unitId]
                .GroupBy(total => total.Key)
                .ToDictionary(group => group.Key, group => Together(unitId, [.. group])));
    }

    public Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, FigureTotal>>> ReadPeriodAsync(
        IReadOnlyCollection<Guid> unitIds, FigurePeriod period, IReadOnlyCollection<string>? keys, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Nobody here asks for a period.");

    private static FigureTotal Together(Guid unitId, IReadOnlyList<FigureTotal> totals)
    {
        var status = totals.Max(total => total.Status);
        var hasNumber = status is FigureStatus.Complete or FigureStatus.PartMonth;
        return new FigureTotal(totals[0].Key, unitId, hasNumber ? totals.Sum(total => total.Value) : null, status);
    }
}
