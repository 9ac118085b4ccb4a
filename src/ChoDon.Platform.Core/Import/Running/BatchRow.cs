using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Import.Batches;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>Writes to the row of an import as whoever holds its lease.</summary>
internal static class BatchRow
{
    /// <summary>Writes how far the work is, and holds the lease for longer.</summary>
    /// <exception cref="LeaseGoneException">Somebody else works on it, or a person gave it up.</exception>
    public static Task GoOnAsync(
        this IQueryable<ImportBatch> batches,
        ImportLease lease,
        ImportState state,
        TimeProvider time,
        Action<UpdateSettersBuilder<ImportBatch>> change,
        CancellationToken cancellationToken)
    {
        var until = time.UtcNow() + ImportLeases.LeaseTime;
        return batches.WriteAsync(
            lease,
            state,
            time,
            set =>
            {
                set.SetProperty(batch => batch.LeaseUntil, until);
                change(set);
            },
            cancellationToken);
    }

    /// <summary>The work is done: the next state, and nobody's any more.</summary>
    /// <exception cref="LeaseGoneException">Somebody else works on it, or a person gave it up.</exception>
    public static Task EndAsync(
        this IQueryable<ImportBatch> batches,
        ImportLease lease,
        ImportState state,
        ImportState next,
        TimeProvider time,
        Action<UpdateSettersBuilder<ImportBatch>> change,
        CancellationToken cancellationToken) =>
        batches.WriteAsync(
            lease,
            state,
            time,
            set =>
            {
                set.SetProperty(batch => batch.State, next)
                    .SetProperty(batch => batch.LeaseOwner, (string?)null)
                    .SetProperty(batch => batch.LeaseUntil, (DateTime?)null);
                change(set);
            },
            cancellationToken);

    private static async Task WriteAsync(
        this IQueryable<ImportBatch> batches,
        ImportLease lease,
        ImportState state,
        TimeProvider time,
        Action<UpdateSettersBuilder<ImportBatch>> change,
        CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        var written = await batches
            .Where(batch => batch.Id == lease.BatchId && batch.LeaseOwner == lease.Owner && batch.State == state)
            .ExecuteUpdateAsync(
                set =>
                {
                    set.SetProperty(batch => batch.ChangedAt, now);
                    change(set);
                },
                cancellationToken);
        if (written == 0)
            throw new LeaseGoneException();
    }
}
