using ChoDon.Platform.Core;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Platform.Host.Startup;

/// <summary><c>Database:Provider</c> is Sqlite (a file in the data directory) or PostgreSql.</summary>
internal static class DatabaseSettings
{
    public static PlatformDatabase Read(IConfiguration configuration, string databaseFile)
    {
        var provider = configuration["Database:Provider"] ?? nameof(DatabaseProvider.Sqlite);
        if (!Enum.TryParse<DatabaseProvider>(provider, ignoreCase: true, out var known))
            throw new OperatorException($"Database:Provider is '{provider}'. Write Sqlite or PostgreSql.");
        if (known == DatabaseProvider.Sqlite)
            return PlatformDatabase.Sqlite(databaseFile);
        return configuration["Database:ConnectionString"] is { Length: > 0 } connection
            ? PlatformDatabase.PostgreSql(connection)
            : throw new OperatorException("Database:ConnectionString is empty. With Database:Provider=PostgreSql it must say where the server is.");
    }
}
