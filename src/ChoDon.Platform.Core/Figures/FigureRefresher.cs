using System.Collections.Concurrent;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Modules;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Core.Figures;

/// <summary>
/// Recomputes what is missing or stale. Whoever wants the same days of the same district meanwhile waits for it;
/// in another process both compute, and the marks on the rows keep the older answer from winning.
/// </summary>
internal sealed class FigureRefresher(
    FigureModules modules,
    StaleMarking marking,
    FigureStore store,
    FigureComputation computation,
    IUnitDirectory units,
    TimeProvider time,
    ILogger<FigureRefresher> log) : IFigureRefresher
{
    private readonly ConcurrentDictionary<(Guid, DayRange), SemaphoreSlim> _turns = new();

    public Task<IReadOnlyList<FigureFailure>> RefreshAsync(Guid districtId, Month month, CancellationToken ct) =>
        RefreshAsync(districtId, DayRange.Of(month), [.. modules.All.Select(module => module.ModuleId)], ct);

    public async Task<IReadOnlyList<FigureFailure>> RefreshAsync(
        Guid districtId, DayRange days, IReadOnlyCollection<string> moduleIds, CancellationToken ct)
    {
        var turn = _turns.GetOrAdd((districtId, days), _ => new SemaphoreSlim(1));
        await turn.WaitAsync(ct);
        try
        {
            await marking.ApplyAsync(ct);
            return await RefreshAsync(FigureCell.Of(units, districtId, days, time.Today()), moduleIds, ct);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<IReadOnlyList<FigureFailure>> RefreshAsync(
        FigureCell cell, IReadOnlyCollection<string> moduleIds, CancellationToken cancellationToken)
    {
        if (cell.Villages.Count == 0)
            return [];
        var failures = new List<FigureFailure>();
        var inUse = (await modules.UseOfAsync(cell.DistrictId, cancellationToken)).In(cell.Days);
        foreach (var module in modules.All.Where(module => moduleIds.Contains(module.ModuleId)))
        {
            if (inUse.Contains(module))
                failures.AddRange(await ComputeAsync(module, cell, cancellationToken));
            else
                await store.NoteNotInUseAsync(module, cell, cancellationToken);
        }

        return failures;
    }

    private async Task<IReadOnlyList<FigureFailure>> ComputeAsync(
        ModuleDeclaration module, FigureCell cell, CancellationToken cancellationToken)
    {
        var open = await store.OpenAsync(module, cell, cancellationToken);
        var failures = new List<FigureFailure>();
        foreach (var declared in module.Figures)
        {
            var keys = declared.Figures.Select(figure => figure.Key).ToHashSet(StringComparer.Ordinal);
            var rows = open.Where(row => keys.Contains(row.Key)).ToList();
            if (rows.Count > 0 && await ComputeAsync(declared, rows, cell, cancellationToken) is { } fault)
                failures.Add(Report(module, cell, fault));
        }

        return failures;
    }

    private async Task<Exception?> ComputeAsync(
        DeclaredFigures declared, IReadOnlyList<FigureRow> rows, FigureCell cell, CancellationToken cancellationToken)
    {
        var request = new FigureRequest(cell.Days, [.. rows.Select(row => row.UnitId).Distinct()]);
        try
        {
            var values = await computation.AskAsync(declared, request, cancellationToken);
            var status = cell.IsOver ? FigureStatus.Complete : FigureStatus.PartMonth;
            await store.WriteAsync(
                rows.Select(row =>
                {
                    var number = values.GetValueOrDefault((row.Key, row.UnitId));
                    return store.Row(row.Key, row.UnitId, cell.Days, status, number.Thousandths, number.Qualifier, row.StaleMarks);
                }),
                cancellationToken);
            return null;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            await store.WriteAsync(
                rows.Select(row => store.Row(row.Key, row.UnitId, cell.Days, FigureStatus.Failed, staleMarks: row.StaleMarks)),
                cancellationToken);
            return fault;
        }
    }

    private FigureFailure Report(ModuleDeclaration module, FigureCell cell, Exception fault)
    {
        log.LogError(fault, "The figures of module {Module} for {Days} could not be computed", module.ModuleId, cell.Days);
        return new FigureFailure(module.ModuleId, fault);
    }
}
