using ChoDon.Platform.Core.Data;
using Hangfire;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;

namespace ChoDon.Platform.Jobs;

/// <summary>Where Hangfire keeps its calls. Beside SQLite it is memory: what is lost there, the next tick calls again.</summary>
internal static class HangfireStorage
{
    private static readonly TimeSpan KeepEndedCalls = TimeSpan.FromMinutes(10);

    public static JobStorage For(PlatformDatabase database)
    {
        JobStorage storage = database.Provider == DatabaseProvider.Sqlite
            ? new InMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = KeepEndedCalls })
            : PostgreSql(database.ConnectionString);
        storage.JobExpirationTimeout = KeepEndedCalls;
        return storage;
    }

    private static PostgreSqlStorage PostgreSql(string connectionString)
    {
        var options = new PostgreSqlStorageOptions
        {
            SchemaName = "hangfire",

            // Without it, calls in flight when a process is killed were stuck for good.
            UseSlidingInvisibilityTimeout = true,
            InvisibilityTimeout = TimeSpan.FromMinutes(2),

            // A notice from the database wakes the workers; polling is for the notice that got lost.
            EnableLongPolling = true,
            QueuePollInterval = TimeSpan.FromSeconds(5),
        };
        return new PostgreSqlStorage(new NpgsqlConnectionFactory(connectionString, options), options);
    }
}
