using System.Data.Common;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Core.Audit.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChoDon.Platform.Core.Data;

/// <summary>
/// Writes the rows of a save that only adds, and adds many, in bulk; EF would make a statement for each. It stands
/// behind those that stamp, check and note what is saved. A save without a transaction is left as it is.
/// </summary>
internal sealed class LargeSaves(RowNotes notes) : SaveChangesInterceptor
{
    private const int FewRows = 100;
    private const string Savepoint = "large_save";

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        // Neither driver needs the waiting thread in order to go on.
        WriteAsync(eventData.Context!, CancellationToken.None).GetAwaiter().GetResult();
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await WriteAsync(eventData.Context!, cancellationToken);
        return result;
    }

    private async Task WriteAsync(DbContext context, CancellationToken cancellationToken)
    {
        if (context.Database.CurrentTransaction is not { } transaction)
            return;
        var changes = context.ChangeTracker.Entries().Where(row => row.State is not EntityState.Unchanged).ToList();
        if (changes.Count <= FewRows || changes.Exists(row => row.State != EntityState.Added))
            return;
        var rows = changes.ToLookup(row => row.Metadata);
        var tables = InOrder(rows.Select(kind => kind.Key));
        if (tables.Count < rows.Count)
            return;
        await transaction.CreateSavepointAsync(Savepoint, cancellationToken);
        try
        {
            foreach (var table in tables)
                await BulkInsert.InsertAsync(context, table, rows[table].Select(row => row.Entity), "", cancellationToken);
        }
        catch (Exception fault)
        {
            // EF has not begun, and tells nobody that it failed.
            notes.Forget(context);
            await transaction.RollbackToSavepointAsync(Savepoint, CancellationToken.None);
            if (fault is DbException)
                throw new DbUpdateException("Many rows could not be saved at once.", fault);
            throw;
        }

        await transaction.ReleaseSavepointAsync(Savepoint, cancellationToken);
        foreach (var row in changes)
            row.State = EntityState.Unchanged;
    }

    /// <summary>Tables before those that refer to them; without those that EF has to write, and what refers to these.</summary>
    private static List<IEntityType> InOrder(IEnumerable<IEntityType> tables)
    {
        var left = tables.ToHashSet();
        List<IEntityType> ordered = [];
        while (left.FirstOrDefault(table => IsPlain(table) && !RefersTo(table, left)) is { } next)
        {
            left.Remove(next);
            ordered.Add(next);
        }

        return ordered;
    }

    private static bool RefersTo(IEntityType table, HashSet<IEntityType> others) =>
        table.GetForeignKeys().Any(key => others.Contains(key.PrincipalEntityType));

    /// <summary>Whether all that its rows hold stands in their properties, and nothing is given by the database.</summary>
    private static bool IsPlain(IEntityType table) =>
        table.BaseType is null && !table.GetDirectlyDerivedTypes().Any() && !table.IsOwned()
        && !table.GetReferencingForeignKeys().Any(key => key.IsOwnership)
        && table.GetProperties().All(property =>
            !property.IsShadowProperty() && (property.ValueGenerated == ValueGenerated.Never || property.ClrType == typeof(Guid)));
}
