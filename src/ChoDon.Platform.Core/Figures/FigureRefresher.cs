using System.Collections.Concurrent;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Modules;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Core.Figures;

/// <summary>
/// Recomputes what is missing or out of date. Whoever wants the same days of the same district meanwhile waits for it; in
/// another process both compute, and only the answer of who began last is written.
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
        RefreshAsync(districtId, [DayRange.Of(month)], [.. modules.All.Select(module => module.ModuleId)], ct);

    public async Task<IReadOnlyList<FigureFailure>> RefreshAsync(
        Guid districtId, IReadOnlyCollection<DayRange> cells, IReadOnlyCollection<string> moduleIds, CancellationToken ct)
    {
        // In one order, so that two who want several never wait for each other.
        List<SemaphoreSlim> turns =
        [
            .. cells.Distinct().OrderBy(days => days.First).ThenBy(days => days.Last).Select(days => _turns.GetOrAdd((districtId, days), _ => new SemaphoreSlim(1))),
        ];
        var taken = 0;
        try
        {
            for (; taken < turns.Count; taken++)
                await turns[taken].WaitAsync(ct);
            await marking.ApplyAsync(ct);
            var today = time.Today();
            var known = cells.Select(days => FigureCell.Of(units, districtId, days, today)).Where(cell => cell.Villages.Length > 0).ToList();
            return known.Count == 0 ? [] : await RefreshAsync(districtId, known, moduleIds, ct);
        }
        finally
        {
            foreach (var turn in turns.Take(taken))
                turn.Release();
        }
    }

    private async Task<IReadOnlyList<FigureFailure>> RefreshAsync(
        Guid districtId, IReadOnlyList<FigureCell> cells, IReadOnlyCollection<string> moduleIds, CancellationToken cancellationToken)
    {
        var asked = modules.All.Where(module => moduleIds.Contains(module.ModuleId)).ToList();
        var use = await modules.UseOfAsync(districtId, cancellationToken);
        var inUse = new List<(ModuleDeclaration, FigureCell)>();
        foreach (var cell in cells)
        {
            var open = use.In(cell.Days);
            inUse.AddRange(asked.Where(open.Contains).Select(module => (module, cell)));
            foreach (var module in asked.Except(open))
                await store.NoteNotInUseAsync(module, cell, cancellationToken);
        }

        // Registers are read side by side; a database that takes one writer at a time is written to in turn.
        var failures = new ConcurrentQueue<FigureFailure>();
        using var writing = new SemaphoreSlim(1);
        var works = (await store.OpenAsync(inUse, cancellationToken)).GroupBy(work => work.Cell.Days);
        await Parallel.ForEachAsync(works, new ParallelOptions { MaxDegreeOfParallelism = Readers, CancellationToken = cancellationToken }, async (sameDays, stop) =>
        {
            var outcomes = new List<FigureOutcome>();
            foreach (var work in sameDays)
                outcomes.Add(await ComputeAsync(work, failures, stop));
            await writing.WaitAsync(stop);
            try
            {
                await store.WriteAsync(outcomes, stop);
            }
            finally
            {
                writing.Release();
            }
        });
        return [.. failures];
    }

    private async Task<FigureOutcome> ComputeAsync(FigureWork work, ConcurrentQueue<FigureFailure> failures, CancellationToken cancellationToken)
    {
        var answers = new List<FigureAnswer>();
        foreach (var declared in work.Module.Figures)
        {
            try
            {
                var numbers = work.Villages.Length == 0 ? None : await computation.AskAsync(declared, work.Request, cancellationToken);
                answers.Add(new FigureAnswer(declared, numbers, Fault: null));
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
            {
                log.LogError(fault, "The figures of module {Module} for {Days} could not be computed", work.Module.ModuleId, work.Cell.Days);
                failures.Enqueue(new FigureFailure(work.Module.ModuleId, fault));
                answers.Add(new FigureAnswer(declared, None, fault));
            }
        }

        return new FigureOutcome(work, answers);
    }

    private static int Readers => Math.Min(Environment.ProcessorCount, 4);

    private static readonly Dictionary<(string Key, Guid UnitId), FigureNumber> None = [];
}
