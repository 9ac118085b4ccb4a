using ChoDon.Platform.Abstractions.Forms;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>Saving that answers instead of throwing.</summary>
public static class SavingChanges
{
    /// <summary>Saves, or tells that someone else saved one of the records since they were read.</summary>
    public static async Task<SaveResult> SaveUnlessChangedAsync(this ModuleDbContext data, CancellationToken cancellationToken)
    {
        try
        {
            await data.SaveChangesAsync(cancellationToken);
            return SaveResult.Saved;
        }
        catch (DbUpdateConcurrencyException)
        {
            return SaveResult.Conflict;
        }
    }

    /// <summary>
    /// The same for a record that may be new: the form may have arrived twice at once, or another record may have
    /// taken its place in the same moment, which the database refuses.
    /// </summary>
    public static async Task<SaveResult> SaveOrFindAsync<TRow>(
        this ModuleDbContext data, TRow row, Guid? stamp, CancellationToken cancellationToken)
        where TRow : Entity
    {
        try
        {
            return await data.SaveUnlessChangedAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            data.ChangeTracker.Clear();
            if (stamp is null && await data.Set<TRow>().AnyAsync(saved => saved.Id == row.Id, cancellationToken))
                return SaveResult.SavedBefore;
            return SaveResult.Conflict;
        }
    }
}
