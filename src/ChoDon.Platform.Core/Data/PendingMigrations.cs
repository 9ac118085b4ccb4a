using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Data;

/// <summary>Brings tables up to date.</summary>
public static class PendingMigrations
{
    /// <summary>Carries out the migrations that are left. Where none is, the model is not held against the last of them at each start.</summary>
    public static void Apply(DbContext context)
    {
        if (context.Database.GetPendingMigrations().Any())
            context.Database.Migrate();
    }
}
