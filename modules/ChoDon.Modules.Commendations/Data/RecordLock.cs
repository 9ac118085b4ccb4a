using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Data;

internal static class RecordLock
{
    /// <summary>Locks a record until the open transaction ends; whoever locks it meanwhile waits.</summary>
    public static Task LockAsync<TRecord>(this CommendationsDbContext data, Guid id, CancellationToken cancellationToken)
        where TRecord : SavedRecord
    {
        if (data.Database.CurrentTransaction is null)
            throw new InvalidOperationException("A record is locked inside a transaction.");

        // A column set to itself changes nothing and locks the row in PostgreSQL; in SQLite the transaction has locked all.
        return data.Set<TRecord>().Where(record => record.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(record => record.SavedAt, record => record.SavedAt), cancellationToken);
    }
}
