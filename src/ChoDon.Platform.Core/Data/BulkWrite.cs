using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ChoDon.Platform.Core.Data;

/// <summary>
/// Inserts many rows with few statements, many rows a statement. Values are converted as the model says, so that
/// the rows are the same as if they had been saved one by one.
/// </summary>
internal static class BulkWrite
{
    private const int RowsPerStatement = 200;

    /// <summary>Inserts the rows in the context's current transaction.</summary>
    /// <param name="context">Has an open transaction.</param>
    /// <param name="rows">Of one mapped type.</param>
    /// <param name="onConflict">What follows the values, e.g. <c>ON CONFLICT DO NOTHING</c>.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    public static async Task InsertAsync<T>(
        PlatformDbContext context, IEnumerable<T> rows, string onConflict, CancellationToken cancellationToken)
        where T : class
    {
        var transaction = context.Database.CurrentTransaction?.GetDbTransaction()
            ?? throw new InvalidOperationException("Rows are inserted inside a transaction only.");
        var table = context.Model.FindEntityType(typeof(T))!;
        IProperty[] columns = [.. table.GetProperties()];
        DbCommand? full = null;
        try
        {
            foreach (var chunk in rows.Chunk(RowsPerStatement))
            {
                if (chunk.Length == RowsPerStatement)
                {
                    full ??= Prepare(transaction, table, columns, chunk.Length, onConflict);
                    await WriteAsync(full, columns, chunk, cancellationToken);
                }
                else
                {
                    await using var rest = Prepare(transaction, table, columns, chunk.Length, onConflict);
                    await WriteAsync(rest, columns, chunk, cancellationToken);
                }
            }
        }
        finally
        {
            if (full is not null)
                await full.DisposeAsync();
        }
    }

    private static DbCommand Prepare(
        DbTransaction transaction, IEntityType table, IProperty[] columns, int rows, string onConflict)
    {
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        var sql = new StringBuilder("INSERT INTO ").Append(table.GetTableName()).Append(" (")
            .AppendJoin(", ", columns.Select(column => $"\"{column.GetColumnName()}\"")).Append(") VALUES ");
        for (var row = 0; row < rows; row++)
        {
            sql.Append(row == 0 ? "(" : ", (");
            for (var column = 0; column < columns.Length; column++)
            {
                var name = $"@p{(row * columns.Length) + column}";
                sql.Append(column == 0 ? "" : ", ").Append(name);
                var mapping = columns[column].GetRelationalTypeMapping();
                command.Parameters.Add(mapping.CreateParameter(command, name, null, columns[column].IsNullable));
            }

            sql.Append(')');
        }

        command.CommandText = sql.Append(' ').Append(onConflict).ToString();
        return command;
    }

    private static async Task WriteAsync<T>(
        DbCommand command, IProperty[] columns, T[] rows, CancellationToken cancellationToken)
        where T : class
    {
        var parameter = 0;
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                var value = column.GetGetter().GetClrValue(row);
                var converter = column.GetRelationalTypeMapping().Converter;
                command.Parameters[parameter++].Value =
                    (converter is null ? value : converter.ConvertToProvider(value)) ?? DBNull.Value;
            }
        }

        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
