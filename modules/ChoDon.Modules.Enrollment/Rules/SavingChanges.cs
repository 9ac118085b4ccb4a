using ChoDon.Modules.Enrollment.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Rules;

internal static class SavingChanges
{
    /// <summary>Saves, or tells that someone else saved one of the records since they were read.</summary>
    public static async Task<SaveResult> SaveUnlessChangedAsync(this EnrollmentDbContext data, CancellationToken cancellationToken)
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
}
