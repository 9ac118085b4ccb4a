using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Integrity;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ChoDon.Platform.Core.Backup;

/// <summary>
/// Copies the embedded database while others write: SQLite's own backup, from one snapshot that is held from the first
/// to the last page, so that no writer makes it begin anew.
/// </summary>
internal sealed class SqliteCopy(PlatformDatabase database)
{
    private const int PagesAtOnce = 256;

    /// <summary>The size of the database in bytes.</summary>
    public async Task<long> SizeAsync(CancellationToken cancellationToken)
    {
        await using var source = await OpenAsync(SourceFile, cancellationToken);
        await using var command = source.CreateCommand();
        command.CommandText = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <param name="file">The file to be made.</param>
    /// <param name="report">Takes how much of it is done, in percent.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    /// <returns>What the snapshot holds.</returns>
    public async Task<DatabaseContents> MakeAsync(string file, Func<int, Task> report, CancellationToken cancellationToken)
    {
        await using var source = await OpenAsync(SourceFile, cancellationToken);
        await using var snapshot = source.BeginTransaction(deferred: true);
        var contents = await DatabaseContents.ReadAsync(source, await SqliteTables.NamesAsync(source, cancellationToken), cancellationToken);
        await using var target = await OpenAsync(file, cancellationToken);
        await CopyAsync(source, target, report, cancellationToken);

        // One file that needs nothing beside it.
        await using var single = target.CreateCommand();
        single.CommandText = "PRAGMA journal_mode=DELETE";
        await single.ExecuteScalarAsync(cancellationToken);
        return contents;
    }

    /// <summary>Opens a copy and looks at all of it.</summary>
    /// <returns>What is wrong with it; null when it is sound and holds what it should.</returns>
    public static async Task<string?> FaultOfAsync(string file, DatabaseContents expected, CancellationToken cancellationToken)
    {
        try
        {
            await using var copy = await OpenAsync(file, cancellationToken);
            await using var check = copy.CreateCommand();
            check.CommandText = "PRAGMA integrity_check(1)";
            if (await check.ExecuteScalarAsync(cancellationToken) is not "ok" and var finding)
                return finding?.ToString() ?? "no answer";
            var tables = await SqliteTables.NamesAsync(copy, cancellationToken);
            return expected.DifferenceTo(await DatabaseContents.ReadAsync(copy, tables, cancellationToken));
        }
        catch (SqliteException error)
        {
            return error.Message;
        }
    }

    private string SourceFile => new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;

    private static async Task CopyAsync(
        SqliteConnection source, SqliteConnection target, Func<int, Task> report, CancellationToken cancellationToken)
    {
        using var backup = raw.sqlite3_backup_init(target.Handle, "main", source.Handle, "main");
        if (backup.IsInvalid)
            throw new BackupException(raw.sqlite3_errmsg(target.Handle).utf8_to_string());
        int answer;
        while ((answer = raw.sqlite3_backup_step(backup, PagesAtOnce)) == raw.SQLITE_OK)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var pages = raw.sqlite3_backup_pagecount(backup);
            await report(pages == 0 ? 100 : 100 - (int)(raw.sqlite3_backup_remaining(backup) * 100L / pages));
        }

        if (answer != raw.SQLITE_DONE)
            throw new BackupException(raw.sqlite3_errstr(answer).utf8_to_string());
    }

    private static async Task<SqliteConnection> OpenAsync(string file, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 30 }.ToString());
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
