using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Import.Batches;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>
/// Files and refused rows are full of people and are kept no longer than they are of use; after a month an import can
/// no longer be undone as a whole.
/// </summary>
internal sealed class ImportSweep(PlatformDatabase database, TimeProvider time)
{
    public static readonly TimeSpan FilesAreKept = TimeSpan.FromDays(7);
    public static readonly TimeSpan CanBeUndone = TimeSpan.FromDays(30);

    private static readonly ImportState[] Waiting = [ImportState.Choosing, ImportState.Checked];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        var (oldFiles, oldBatches) = (now - FilesAreKept, now - CanBeUndone);
        await using var context = database.NewContext();
        await context.ImportBatches
            .Where(batch => Waiting.Contains(batch.State) && batch.ChangedAt < oldFiles)
            .ExecuteUpdateAsync(set => set.SetProperty(batch => batch.State, ImportState.Abandoned), cancellationToken);
        await context.ImportParts
            .Where(part => context.ImportBatches.Any(batch => batch.Id == part.BatchId && batch.ChangedAt < oldFiles))
            .ExecuteDeleteAsync(cancellationToken);
        await context.ImportMade
            .Where(made => context.ImportBatches.Any(batch => batch.Id == made.BatchId && batch.ChangedAt < oldBatches))
            .ExecuteDeleteAsync(cancellationToken);
    }
}
