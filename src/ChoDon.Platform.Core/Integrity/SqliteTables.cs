using System.Data.Common;

namespace ChoDon.Platform.Core.Integrity;

/// <summary>Looks at the tables of an SQLite database, one at a time, so that nothing is held up for long.</summary>
internal static class SqliteTables
{
    private const int FewFindings = 3;

    public static async Task<IReadOnlyList<string>> NamesAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await ReadAsync(
            connection,
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
            null,
            cancellationToken);

    /// <summary>What is wrong with a table and its indexes, in the database's own words; nothing when it is sound.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(DbConnection connection, string table, CancellationToken cancellationToken)
    {
        var damage = await ReadAsync(connection, "SELECT integrity_check FROM pragma_integrity_check(@table)", table, cancellationToken);
        var orphans = await ReadAsync(
            connection,
            "SELECT \"table\" || ' row ' || COALESCE(rowid, '?') || ' refers to a row of ' || parent || ' that is gone' FROM pragma_foreign_key_check(@table)",
            table,
            cancellationToken);
        return [.. damage.Where(finding => finding != "ok").Take(FewFindings), .. orphans.Take(FewFindings)];
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(
        DbConnection connection, string sql, string? table, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (table is not null)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@table", table);
            command.Parameters.Add(parameter);
        }

        List<string> found = [];
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
            found.Add(rows.GetString(0));
        return found;
    }
}
