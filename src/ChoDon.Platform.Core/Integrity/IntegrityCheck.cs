using System.Data.Common;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Integrity;

/// <summary>
/// Asks the database every week whether it is sound. SQLite looks through each table; PostgreSQL tells of pages whose
/// checksums failed, and of indexes and constraints that do not hold.
/// </summary>
internal sealed class IntegrityCheck(PlatformDatabase database) : IPlatformJob
{
    private const string AskPostgres =
        """
        SELECT 'checksum failures: ' || checksum_failures AS "Value" FROM pg_stat_database
            WHERE datname = current_database() AND checksum_failures > 0
        UNION ALL
        SELECT 'invalid index: ' || indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid
        UNION ALL
        SELECT 'constraint that was never checked: ' || conname || ' of ' || conrelid::regclass::text FROM pg_constraint WHERE NOT convalidated
        """;

    public static PlatformJobDeclaration Declaration { get; } = new(
        new JobDefinition(PlatformJobIds.IntegrityCheck, "IntegrityCheck", "30 3 * * 0", CatchUp.LatestOnly),
        typeof(IntegrityCheck),
        typeof(JobTexts),
        JobScope.Installation);

    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        await context.Database.OpenConnectionAsync(cancellationToken);
        if (database.Provider == DatabaseProvider.Sqlite)
            await AskSqliteAsync(context.Database.GetDbConnection(), run, cancellationToken);
        else
            await AskPostgresAsync(context, run, cancellationToken);
    }

    private static async Task AskSqliteAsync(DbConnection connection, JobRunContext run, CancellationToken cancellationToken)
    {
        var tables = await SqliteTables.NamesAsync(connection, cancellationToken);
        for (var done = 0; done < tables.Count; done++)
        {
            await run.ReportProgress(done * 100 / tables.Count);
            if (await SqliteTables.FaultsAsync(connection, tables[done], cancellationToken) is { Count: > 0 } faults)
                throw new DatabaseFaultException($"{tables[done]}: {string.Join("; ", faults)}");
        }

        await run.NoteAsync("TablesSound", tables.Count);
    }

    private static async Task AskPostgresAsync(PlatformDbContext context, JobRunContext run, CancellationToken cancellationToken)
    {
        var faults = await context.Database.SqlQueryRaw<string>(AskPostgres).ToListAsync(cancellationToken);
        if (faults.Count > 0)
            throw new DatabaseFaultException(string.Join("; ", faults));
        await run.NoteAsync("PostgresSound");
    }
}
