using Microsoft.Data.Sqlite;

namespace ChoDon.Platform.Core.Backup;

/// <summary>What a database holds, to be held against its copy: the rows of each table, and the head of the audit log.</summary>
internal sealed record DatabaseContents(string AuditHead, IReadOnlyDictionary<string, long> Rows)
{
    public long All => Rows.Values.Sum();

    public static async Task<DatabaseContents> ReadAsync(
        SqliteConnection connection, IReadOnlyList<string> tables, CancellationToken cancellationToken)
    {
        Dictionary<string, long> rows = [];
        foreach (var table in tables)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows.Add(table, Convert.ToInt64(await AskAsync(connection, $"SELECT COUNT(*) FROM \"{table}\"", cancellationToken), System.Globalization.CultureInfo.InvariantCulture));
        }

        var head = await AskAsync(connection, "SELECT number || ':' || hash FROM platform_audit_head", cancellationToken);
        return new DatabaseContents(head as string ?? "", rows);
    }

    /// <summary>The first table in which the two differ; null when they do not.</summary>
    public string? DifferenceTo(DatabaseContents other)
    {
        if (AuditHead != other.AuditHead)
            return "platform_audit_head";
        return Rows.FirstOrDefault(table => other.Rows.GetValueOrDefault(table.Key, -1) != table.Value).Key;
    }

    private static async Task<object?> AskAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
