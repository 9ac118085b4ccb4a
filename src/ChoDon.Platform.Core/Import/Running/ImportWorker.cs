using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>
/// Works off the imports that wait, one at a time. What is to be done stands in the batches, so that whoever comes
/// after a crash goes on; the signal only makes it quick.
/// </summary>
internal sealed class ImportWorker(
    ImportLeases leases, ImportWork work, ImportCheck check, ImportApply apply, ImportUndo undo, ImportSweep sweep, ImportSignal signal,
    ILogger<ImportWorker> log) : BackgroundService
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromHours(1);

    private DateTime _sweptAt = DateTime.MinValue;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await GuardAsync(() => leases.FreeAllAsync(stoppingToken), stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var worked = false;
            await GuardAsync(async () => worked = await WorkAsync(stoppingToken), stoppingToken);
            if (worked)
                continue;
            await GuardAsync(() => SweepAsync(stoppingToken), stoppingToken);
            await signal.WaitAsync(Idle, stoppingToken);
        }
    }

    /// <summary>Does all of one import's present work; false when none waits.</summary>
    internal async Task<bool> WorkAsync(CancellationToken cancellationToken)
    {
        if (await leases.TakeAsync(cancellationToken) is not { } lease)
            return false;
        var batch = await work.ReadAsync(lease, cancellationToken);
        try
        {
            await (batch.State switch
            {
                ImportState.Checking => check.RunAsync(lease, batch, cancellationToken),
                ImportState.Importing => apply.RunAsync(lease, batch, cancellationToken),
                _ => undo.RunAsync(lease, batch, cancellationToken),
            });
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await GiveBackAsync(lease);
            throw;
        }
        catch (LeaseGoneException)
        {
            log.LogInformation("Import {Batch} was given up, or is another worker's", lease.BatchId);
        }
        catch (FileRefusedException refused) when (batch.State == ImportState.Checking)
        {
            await StopAsync(lease, batch, ImportState.Choosing, refused.TextKey);
        }
        catch (ImportStoppedException stopped)
        {
            await StopAsync(lease, batch, ImportState.Stopped, stopped.TextKey);
        }
        catch (Exception fault)
        {
            log.LogError(fault, "Import {Batch} stopped while {State}", lease.BatchId, batch.State);
            await StopAsync(lease, batch, batch.State == ImportState.Checking ? ImportState.Choosing : ImportState.Stopped, "Stopped.Fault");
        }

        signal.Done(lease.BatchId);
        return true;
    }

    private async Task StopAsync(ImportLease lease, ImportBatch batch, ImportState state, string textKey)
    {
        await using var context = work.Database.NewContext();
        try
        {
            await context.ImportBatches.EndAsync(
                lease, batch.State, state, work.Time, set => set.SetProperty(row => row.Error, textKey), CancellationToken.None);
        }
        catch (LeaseGoneException)
        {
            log.LogInformation("Import {Batch} was given up while it stopped", lease.BatchId);
        }
    }

    private async Task GiveBackAsync(ImportLease lease)
    {
        await using var context = work.Database.NewContext();
        await context.ImportBatches
            .Where(batch => batch.Id == lease.BatchId && batch.LeaseOwner == lease.Owner)
            .ExecuteUpdateAsync(set => set.SetProperty(batch => batch.LeaseOwner, (string?)null).SetProperty(batch => batch.LeaseUntil, (DateTime?)null));
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        var now = work.Time.UtcNow();
        if (now - _sweptAt < BetweenSweeps)
            return;
        await sweep.RunAsync(cancellationToken);
        _sweptAt = now;
    }

    private async Task GuardAsync(Func<Task> step, CancellationToken stoppingToken)
    {
        try
        {
            await step();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; what was begun is gone on with at the next start.
        }
        catch (Exception fault)
        {
            log.LogWarning(fault, "Imports could not be looked at; it is tried again");
        }
    }
}
