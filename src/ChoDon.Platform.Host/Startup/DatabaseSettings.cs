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
        if (configuration["Database:ConnectionString"] is not { Length: > 0 } connection)
            throw new OperatorException("Database:ConnectionString is empty. With Database:Provider=PostgreSql it must say where the server is.");
        try
        {
            return PlatformDatabase.PostgreSql(connection);
        }
        catch (ArgumentException error)
        {
            throw new OperatorException($"Database:ConnectionString cannot be read: {error.Message}");
        }
    }
}
