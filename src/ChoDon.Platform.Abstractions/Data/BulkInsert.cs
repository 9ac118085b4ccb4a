using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>
/// Inserts many rows that nobody tracks. Values are converted as the model says, so that the rows are the same as if
/// they had been saved. It asks for no scope and leaves no note: it is for rows that follow from others, such as an
/// index. What people enter is saved, and a large save goes this way by itself.
/// </summary>
public static class BulkInsert
{
    private const int RowsAStatement = 10_000;

    /// <summary>Inserts the rows in the context's current transaction.</summary>
    /// <param name="context">Has an open transaction.</param>
    /// <param name="rows">Of one mapped type.</param>
    /// <param name="onConflict">What follows the values, e.g. <c>ON CONFLICT DO NOTHING</c>.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    public static Task InsertAsync<T>(
        DbContext context, IEnumerable<T> rows, string onConflict = "", CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(rows);
        return InsertAsync(context, context.Model.FindEntityType(typeof(T))!, rows, onConflict, cancellationToken);
    }

    internal static async Task InsertAsync(
        DbContext context, IEntityType table, IEnumerable<object> rows, string onConflict, CancellationToken cancellationToken)
    {
        var transaction = context.Database.CurrentTransaction?.GetDbTransaction()
            ?? throw new InvalidOperationException("Rows are inserted inside a transaction only.");
        BulkColumn[] columns = [.. table.GetProperties().Select((property, at) => new BulkColumn(property, $"@p{at}"))];
        var names = string.Join(", ", columns.Select(column => column.Parameter));
        var into = $"INSERT INTO {table.GetTableName()} ({string.Join(", ", columns.Select(column => column.Name))})";
        if (context.Database.IsPostgreSql())
            await InsertArraysAsync(transaction, $"{into} SELECT * FROM unnest({names}) {onConflict}", columns, rows, cancellationToken);
        else
            InsertEach((SqliteConnection)transaction.Connection!, $"{into} VALUES ({names}) {onConflict}", columns, rows, cancellationToken);
    }

    private static async Task InsertArraysAsync(
        DbTransaction transaction, string sql, BulkColumn[] columns, IEnumerable<object> rows, CancellationToken cancellationToken)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach (var some in rows.Chunk(RowsAStatement))
        {
            command.Parameters.Clear();
            foreach (var column in columns)
                command.Parameters.Add(column.ArrayOf(command, some));
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    // SQLite is not across a wire, and does not make anybody wait: one statement a row.
    private static void InsertEach(
        SqliteConnection connection, string sql, BulkColumn[] columns, IEnumerable<object> rows, CancellationToken cancellationToken)
    {
        using var statement = new SqliteStatement(connection, sql, columns.Length);
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var at = 0; at < columns.Length; at++)
                statement.Bind(at, columns[at].ValueOf(row));
            statement.Run();
        }
    }
}
