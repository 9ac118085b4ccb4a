using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ChoDon.Platform.Core.Data;

/// <summary>Readers do not wait for the writer (WAL), and what was acknowledged is on disk (FULL).</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;";
    private const string ReadOnly = "Mode=ReadOnly";

    public static SqlitePragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (IsReadOnly(connection))
            return;
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (IsReadOnly(connection))
            return;
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>EF looks that way whether there is a database; one that was restored from a copy may not be WAL yet.</summary>
    private static bool IsReadOnly(DbConnection connection) =>
        connection.ConnectionString.Contains(ReadOnly, StringComparison.OrdinalIgnoreCase);
}
