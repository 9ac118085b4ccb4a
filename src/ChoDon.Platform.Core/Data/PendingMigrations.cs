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

    /// <summary>For who works beside a host that serves: it alone brings tables up to date.</summary>
    /// <exception cref="OperatorException">Migrations are left.</exception>
    public static void Require(DbContext context)
    {
        if (context.Database.GetPendingMigrations().Any())
            throw new OperatorException("The database is of an older version. Start the host once; it brings the tables up to date.");
    }
}
