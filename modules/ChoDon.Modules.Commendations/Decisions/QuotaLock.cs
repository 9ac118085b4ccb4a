using ChoDon.Modules.Commendations.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Decisions;

/// <summary>
/// Whoever awards for an occasion or changes its quotas waits for whoever does so at the moment, and counts what was awarded
/// meanwhile. The occasion itself is locked, for a unit that gets a quota only now has no row that could be.
/// </summary>
internal static class QuotaLock
{
    /// <summary>Locks the quotas of an occasion, and that there are none, until the open transaction ends.</summary>
    public static async Task LockQuotasAsync(this CommendationsDbContext data, Guid occasionId, CancellationToken cancellationToken)
    {
        if (data.Database.CurrentTransaction is null)
            throw new InvalidOperationException("Quotas are locked inside a transaction.");

        // A column set to itself changes nothing and locks the row in PostgreSQL; in SQLite the transaction has locked all.
        await data.Occasions.Where(occasion => occasion.Id == occasionId)
            .ExecuteUpdateAsync(set => set.SetProperty(occasion => occasion.SavedAt, occasion => occasion.SavedAt), cancellationToken);
    }
}
