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
        var batches = FigureBatch.Of(await store.OpenAsync(inUse, cancellationToken));
        await Parallel.ForEachAsync(batches, new ParallelOptions { MaxDegreeOfParallelism = Readers, CancellationToken = cancellationToken }, async (batch, stop) =>
        {
            var outcomes = await ComputeAsync(batch, failures, stop);
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

    private async Task<IReadOnlyList<FigureOutcome>> ComputeAsync(FigureBatch batch, ConcurrentQueue<FigureFailure> failures, CancellationToken cancellationToken)
    {
        var answers = new List<IReadOnlyList<FigureAnswer>>();
        foreach (var declared in batch.Module.Figures)
            answers.Add(await AskAsync(declared, batch.Works, failures, cancellationToken));
        return [.. batch.Works.Select((work, at) => new FigureOutcome(work, [.. answers.Select(ofSource => ofSource[at])]))];
    }

    /// <summary>What a source answers, in the order of the works.</summary>
    private async Task<IReadOnlyList<FigureAnswer>> AskAsync(
        DeclaredFigures declared, IReadOnlyList<FigureWork> works, ConcurrentQueue<FigureFailure> failures, CancellationToken cancellationToken)
    {
        try
        {
            var request = FigureBatch.RequestOf(works);
            var numbers = request.UnitIds.Count == 0 ? null : await computation.AskAsync(declared, request, cancellationToken);
            return [.. works.Select(work => new FigureAnswer(declared, numbers?[work.Cell.Days] ?? CellNumbers.None, Fault: null))];
        }
        catch (Exception) when (works.Count > 1 && !cancellationToken.IsCancellationRequested)
        {
            // A month that cannot be counted does not take the others with it.
            var answers = new List<FigureAnswer>();
            foreach (var work in works)
                answers.AddRange(await AskAsync(declared, [work], failures, cancellationToken));
            return answers;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            var work = works[0];
            log.LogError(fault, "The figures of module {Module} for {Days} could not be computed", work.Module.ModuleId, work.Cell.Days);
            failures.Enqueue(new FigureFailure(work.Module.ModuleId, fault));
            return [new FigureAnswer(declared, CellNumbers.None, fault)];
        }
    }

    private static int Readers => Math.Min(Environment.ProcessorCount, 4);
}
