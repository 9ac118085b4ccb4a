using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Import.Batches;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>Writes to the row of an import as whoever holds its lease.</summary>
internal static class BatchRow
{
    /// <exception cref="LeaseGoneException">Somebody else works on it, or a person gave it up.</exception>
    public static async Task WriteAsync(
        this IQueryable<ImportBatch> batches,
        ImportLease lease,
        ImportState state,
        TimeProvider time,
        Action<UpdateSettersBuilder<ImportBatch>> change,
        CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        var until = now + ImportLeases.LeaseTime;
        var written = await batches
            .Where(batch => batch.Id == lease.BatchId && batch.LeaseOwner == lease.Owner && batch.State == state)
            .ExecuteUpdateAsync(
                set =>
                {
                    set.SetProperty(batch => batch.ChangedAt, now).SetProperty(batch => batch.LeaseUntil, until);
                    change(set);
                },
                cancellationToken);
        if (written == 0)
            throw new LeaseGoneException();
    }

    /// <summary>The work is done: the next state, and nobody's any more.</summary>
    public static UpdateSettersBuilder<ImportBatch> End(this UpdateSettersBuilder<ImportBatch> set, ImportState state, string? error = null) => set
        .SetProperty(batch => batch.State, state)
        .SetProperty(batch => batch.Error, error)
        .SetProperty(batch => batch.LeaseOwner, (string?)null)
        .SetProperty(batch => batch.LeaseUntil, (DateTime?)null);
}
