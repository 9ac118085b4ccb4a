using ChoDon.Platform.Core;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Host.Startup;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Commands;

/// <summary>The database of an installation, for commands that need no host and may run while one serves.</summary>
internal static class ExistingDatabase
{
    /// <exception cref="OperatorException">There is none, it fails its check, or it is of an older version.</exception>
    public static async Task<PlatformDatabase> OpenAsync(PlatformOptions options, CancellationToken cancellationToken)
    {
        var file = Path.Combine(Path.GetFullPath(options.Data), DataDirectory.DatabaseName);
        var database = DatabaseSettings.Read(HostConfiguration.Read(), file);
        if (database.Provider == DatabaseProvider.Sqlite && !File.Exists(file))
            throw new OperatorException($"There is no database {file}. Name the data directory with --data.");
        DatabaseCheck.Require(database);
        await using var context = database.NewContext();
        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            throw new OperatorException("The database is of an older version. Start the host once; it brings the tables up to date.");
        return database;
    }
}
