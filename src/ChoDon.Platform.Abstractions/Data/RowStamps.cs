using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>Gives every changed row a new concurrency stamp.</summary>
public static class RowStamps
{
    /// <summary>Call before saving.</summary>
    public static void Renew(ChangeTracker tracker)
    {
        ArgumentNullException.ThrowIfNull(tracker);
        foreach (var entry in tracker.Entries<Entity>())
        {
            if (entry.State == EntityState.Modified)
                entry.Entity.Stamp = Guid.CreateVersion7();
        }
    }
}
