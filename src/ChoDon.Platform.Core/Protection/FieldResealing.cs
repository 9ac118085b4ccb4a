using System.Runtime.CompilerServices;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Protection;

/// <summary>
/// Seals with the current key what older ones have sealed. It may end at any moment and begin anew: it asks for what is
/// left, and puts a value only in the place of the one it has opened. Rows keep their stamps, and no note is made of each,
/// because what they say stays the same.
/// </summary>
public sealed class FieldResealing(PlatformDatabase database, IReadOnlyList<SealedColumn> columns, FieldKeys keys)
{
    private const int RowsAtOnce = 500;

    private readonly FieldCipher _cipher = new(keys);
    private readonly byte[] _head = FieldCipher.HeadOf(keys.CurrentId);

    /// <summary>Whether an older key of the file still opens a value.</summary>
    public async Task<bool> HasWorkAsync(CancellationToken cancellationToken)
    {
        foreach (var column in columns)
        {
            await foreach (var rows in BatchesAsync(column, cancellationToken))
            {
                if (rows.Any(row => Reseal(column, row) is not null))
                    return true;
            }
        }

        return false;
    }

    /// <param name="report">Takes, batch by batch, how many values of a column have been sealed anew.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    /// <returns>What is left, because no key opens it or somebody changed it meanwhile.</returns>
    public async Task<IReadOnlyList<SealedCount>> RunAsync(Action<SealedCount> report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var column in columns)
        {
            var done = 0;
            await foreach (var rows in BatchesAsync(column, cancellationToken))
            {
                done += await ResealAsync(column, rows, cancellationToken);
                report(new SealedCount(column, done));
            }
        }

        return await CountAsync("<>", keys.CurrentId, cancellationToken);
    }

    /// <summary>What an older key of the file has sealed.</summary>
    public async Task<IReadOnlyList<SealedCount>> SealedByOldAsync(CancellationToken cancellationToken)
    {
        List<SealedCount> counts = [];
        foreach (var id in keys.OldIds)
            counts.AddRange(await CountAsync("=", id, cancellationToken));
        return counts;
    }

    private async Task<int> ResealAsync(SealedColumn column, IReadOnlyList<SealedRow> rows, CancellationToken cancellationToken)
    {
        var update = $$"""UPDATE {{column.Table}} SET "{{column.Column}}" = {0} WHERE id = {1} AND "{{column.Column}}" = {2}""";
        var done = 0;
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        foreach (var row in rows)
        {
            if (Reseal(column, row) is { } fresh)
                done += await context.Database.ExecuteSqlRawAsync(update, [fresh, row.Id, row.Value], cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return done;
    }

    private byte[]? Reseal(SealedColumn column, SealedRow row)
    {
        var place = new FieldPlace(column.Table, column.Column, row.Id);
        try
        {
            return _cipher.Seal(place, _cipher.Open(place, new SealedText(row.Value))).Bytes.ToArray();
        }
        catch (FieldUnreadableException)
        {
            return null;
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<SealedRow>> BatchesAsync(
        SealedColumn column, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var next = $$"""
            SELECT id AS "Id", "{{column.Column}}" AS "Value" FROM {{column.Table}}
            WHERE id > {0} AND substr("{{column.Column}}", 1, {{FieldCipher.HeadBytes}}) <> {1}
            ORDER BY id LIMIT {{RowsAtOnce}}
            """;
        for (var after = Guid.Empty; ;)
        {
            await using var context = database.NewContext();
            var rows = await context.Database.SqlQueryRaw<SealedRow>(next, after, _head).ToListAsync(cancellationToken);
            if (rows.Count == 0)
                yield break;
            yield return rows;
            after = rows[^1].Id;
        }
    }

    private async Task<IReadOnlyList<SealedCount>> CountAsync(string comparison, string keyId, CancellationToken cancellationToken)
    {
        List<SealedCount> counts = [];
        await using var context = database.NewContext();
        foreach (var column in columns)
        {
            var count = $$"""
                SELECT count(*) AS "Value" FROM {{column.Table}} WHERE substr("{{column.Column}}", 1, {{FieldCipher.HeadBytes}}) {{comparison}} {0}
                """;
            var found = await context.Database.SqlQueryRaw<long>(count, FieldCipher.HeadOf(keyId)).SingleAsync(cancellationToken);
            if (found > 0)
                counts.Add(new SealedCount(column, found));
        }

        return counts;
    }
}
