using ChoDon.Platform.Abstractions.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>Refuses to save a row of a unit outside the scope of whoever is at work, and to move one there or from there.</summary>
public sealed class ScopeGuard : SaveChangesInterceptor
{
    /// <summary>The one instance; it keeps no state.</summary>
    public static ScopeGuard Instance { get; } = new();

    /// <inheritdoc/>
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        Check(eventData.Context);
        return result;
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        Check(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private static void Check(DbContext? context)
    {
        if (context is not ModuleDbContext { Access.Scope: { IsUnlimited: false } scope } module)
            return;
        foreach (var entry in module.ChangeTracker.Entries<IUnitRecord>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                Check(entry, scope);
        }
    }

    private static void Check(EntityEntry<IUnitRecord> entry, DataScope scope)
    {
        var unit = entry.Property(nameof(IUnitRecord.UnitId));
        if (!scope.Contains((Guid)unit.CurrentValue!) || !scope.Contains((Guid)unit.OriginalValue!))
            throw new OutOfScopeException($"{entry.Metadata.ClrType.Name} belongs to a unit where this person may not save it.");
    }
}
