using System.Collections.Concurrent;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Testing.Jobs;

/// <summary>Adds up the rows that stand in the table of figures, and notes who asked for them to be computed.</summary>
public sealed class RowFigures(PlatformDatabase database) : IPublicFigures, IFigureRefresher
{
    public ConcurrentQueue<(Guid DistrictId, Month Month)> Refreshed { get; } = [];

    /// <summary>What the next refreshes report.</summary>
    public List<FigureFailure> Failures { get; } = [];

    public Task<IReadOnlyList<FigureFailure>> RefreshAsync(Guid districtId, Month month, CancellationToken ct)
    {
        Refreshed.Enqueue((districtId, month));
        return Task.FromResult<IReadOnlyList<FigureFailure>>([.. Failures]);
    }

    public Task<IReadOnlyList<FigureFailure>> RefreshAsync(
        Guid districtId, DayRange days, IReadOnlyCollection<string> moduleIds, CancellationToken ct) => RefreshAsync(districtId, days.FirstMonth, ct);

    public async Task<IReadOnlyDictionary<string, FigureTotal>> ReadAsync(
        Guid unitId, Month month, DateOnly boundaries, CancellationToken cancellationToken) =>
        (await ReadManyAsync([unitId], month, boundaries, cancellationToken))[unitId];

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, FigureTotal>>> ReadManyAsync(
        IReadOnlyCollection<Guid> unitIds, Month month, DateOnly boundaries, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var rows = await (
            from row in context.Figures
            join path in context.UnitPaths on row.UnitId equals path.UnitId
            where row.FirstDay == month.FirstDay && row.LastDay == month.LastDay && path.ValidFrom <= boundaries && path.ValidTo >= boundaries
            select new { path.AncestorId, Row = row }).AsNoTracking().ToListAsync(cancellationToken);
        var byUnit = rows.ToLookup(pair => pair.AncestorId, pair => pair.Row);
        return unitIds.ToDictionary(
            unitId => unitId,
            unitId => (IReadOnlyDictionary<string, FigureTotal>)byUnit[unitId]
                .GroupBy(row => row.Key)
                .ToDictionary(group => group.Key, group => Total(unitId, [.. group])));
    }

    public Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, FigureTotal>>> ReadPeriodAsync(
        IReadOnlyCollection<Guid> unitIds, FigurePeriod period, IReadOnlyCollection<string>? keys, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Nobody here asks for a period.");

    private static FigureTotal Total(Guid unitId, IReadOnlyList<FigureRow> rows)
    {
        var status = rows.Max(row => row.Status);
        var hasNumber = status is FigureStatus.Complete or FigureStatus.PartMonth;
        return new FigureTotal(rows[0].Key, unitId, hasNumber ? rows.Sum(row => row.Thousandths) / 1000m : null, status);
    }
}
