using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>
/// Who works on which import. A process that died holds nothing: with the embedded database it was the only one, and
/// with a shared one its lease runs out.
/// </summary>
internal sealed class ImportLeases(PlatformDatabase database, TimeProvider time)
{
    public static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(1);

    private static readonly ImportState[] AtWork = [ImportState.Checking, ImportState.Importing, ImportState.Undoing];

    /// <summary>Frees what a process held that ended without a word. The embedded database has one process at a time.</summary>
    public async Task FreeAllAsync(CancellationToken cancellationToken)
    {
        if (database.Provider != DatabaseProvider.Sqlite)
            return;
        await using var context = database.NewContext();
        await context.ImportBatches
            .Where(batch => batch.LeaseOwner != null)
            .ExecuteUpdateAsync(set => set.SetProperty(batch => batch.LeaseOwner, (string?)null).SetProperty(batch => batch.LeaseUntil, (DateTime?)null), cancellationToken);
    }

    /// <summary>Takes the import that has waited longest, or answers null.</summary>
    public async Task<ImportLease?> TakeAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        while (true)
        {
            var now = time.UtcNow();
            var next = await context.ImportBatches.AsNoTracking()
                .Where(batch => AtWork.Contains(batch.State) && (batch.LeaseUntil == null || batch.LeaseUntil < now))
                .OrderBy(batch => batch.ChangedAt)
                .Select(batch => (Guid?)batch.Id)
                .FirstOrDefaultAsync(cancellationToken);
            if (next is not { } id)
                return null;
            var owner = LeaseOwners.New();
            var taken = await context.ImportBatches
                .Where(batch => batch.Id == id && AtWork.Contains(batch.State) && (batch.LeaseUntil == null || batch.LeaseUntil < now))
                .ExecuteUpdateAsync(
                    set => set.SetProperty(batch => batch.LeaseOwner, owner).SetProperty(batch => batch.LeaseUntil, now + LeaseTime),
                    cancellationToken);
            if (taken == 1)
                return new ImportLease(id, owner);
        }
    }
}
