using System.Data.Common;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChoDon.Platform.Core.Data;

/// <summary>
/// Writes the rows of a save that only adds, and adds many, in bulk; EF would make a statement for each. It stands
/// behind those that stamp, check and note what is saved. A save without a transaction is left as it is.
/// </summary>
internal sealed class LargeSaves : SaveChangesInterceptor
{
    private const int FewRows = 100;

    public static LargeSaves Instance { get; } = new();

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

    private static async Task WriteAsync(DbContext context, CancellationToken cancellationToken)
    {
        if (context.Database.CurrentTransaction is null)
            return;
        var changes = context.ChangeTracker.Entries().Where(row => row.State is not EntityState.Unchanged).ToList();
        if (changes.Count <= FewRows || changes.Exists(row => row.State != EntityState.Added))
            return;
        var rows = changes.ToLookup(row => row.Metadata);
        foreach (var table in InOrder([.. rows.Select(kind => kind.Key)]))
            await WriteAsync(context, table, rows[table], cancellationToken);
    }

    private static async Task WriteAsync(
        DbContext context, IEntityType table, IEnumerable<EntityEntry> rows, CancellationToken cancellationToken)
    {
        try
        {
            await BulkInsert.InsertAsync(context, table, rows.Select(row => row.Entity), "", cancellationToken);
        }
        catch (DbException fault)
        {
            throw new DbUpdateException($"Rows of {table.ClrType.Name} could not be saved.", fault);
        }

        foreach (var row in rows)
            row.State = EntityState.Unchanged;
    }

    /// <summary>Tables before those that refer to them; without those that EF has to write, and what refers to these.</summary>
    private static IEnumerable<IEntityType> InOrder(HashSet<IEntityType> tables)
    {
        while (tables.FirstOrDefault(table => IsPlain(table) && !RefersTo(table, tables)) is { } next)
        {
            tables.Remove(next);
            yield return next;
        }
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
