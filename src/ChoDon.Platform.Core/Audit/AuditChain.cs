using System.Data.Common;
using System.Globalization;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Text;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Audit;

/// <summary>
/// Appends entries inside a transaction that is open, of whatever context: what was done and the note of it are on
/// disk together, or neither. Call it last in the transaction, since other writers wait from here to its end.
/// </summary>
internal static class AuditChain
{
    private const int EntriesPerStatement = 100;

    private static readonly string[] Columns =
        ["number", "at", "actor_id", "actor_name", "action", "subject", "unit_id", "detail", "previous_hash", "hash"];

    public static Task AppendAsync(
        DbContext context, DateTime at, Actor actor, AuditNote note, CancellationToken cancellationToken) =>
        AppendAsync(TransactionOf(context), at, actor, [note], cancellationToken);

    public static async Task AppendAsync(
        DbTransaction transaction, DateTime at, Actor actor, IReadOnlyCollection<AuditNote> notes, CancellationToken cancellationToken)
    {
        var end = await ReserveAsync(transaction, notes.Count, cancellationToken);
        foreach (var some in notes.Chunk(EntriesPerStatement))
        {
            var entries = new List<AuditEntry>(some.Length);
            foreach (var note in some)
            {
                var entry = Next(end, at, actor, note);
                end = new AuditMark(entry.Number, entry.Hash);
                entries.Add(entry);
            }

            await WriteAsync(transaction, entries, end, cancellationToken);
        }
    }

    public static DbTransaction TransactionOf(DbContext context) =>
        context.Database.CurrentTransaction?.GetDbTransaction()
        ?? throw new InvalidOperationException("The log is written inside the transaction of what it notes.");

    /// <summary>Takes the numbers, and with them the head's row until the transaction ends; says where the chain stood.</summary>
    private static async Task<AuditMark> ReserveAsync(DbTransaction transaction, int count, CancellationToken cancellationToken)
    {
        await using var command = NewCommand(transaction);
        command.CommandText = "UPDATE platform_audit_head SET number = number + @count WHERE id = 1 RETURNING number, hash";
        Add(command, "@count", (long)count);
        await using var head = await command.ExecuteReaderAsync(cancellationToken);
        return await head.ReadAsync(cancellationToken)
            ? new AuditMark(head.GetInt64(0) - count, head.GetString(1))
            : throw new InvalidOperationException("The audit log has lost its head; nothing is changed until it is put right. Run 'audit verify'.");
    }

    public static AuditEntry Next(AuditMark end, DateTime at, Actor actor, AuditNote note)
    {
        var entry = new AuditEntry
        {
            Number = end.Number + 1,
            At = new DateTime(at.Ticks - (at.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc),
            ActorId = actor.AccountId,
            ActorName = Fit(actor.Name, AuditEntry.MaxActorLength),
            Action = Fit(note.Action, AuditEntry.MaxActionLength),
            Subject = note.Subject is null ? null : Fit(note.Subject, AuditEntry.MaxSubjectLength),
            UnitId = note.UnitId,
            Detail = note.Detail is null ? null : Fit(note.Detail, AuditEntry.MaxDetailLength),
            PreviousHash = end.Hash,
        };
        entry.Hash = AuditHash.Of(entry);
        return entry;
    }

    private static async Task WriteAsync(
        DbTransaction transaction, List<AuditEntry> entries, AuditMark end, CancellationToken cancellationToken)
    {
        await using var command = NewCommand(transaction);
        var rows = Enumerable.Range(0, entries.Count).Select(row => $"({string.Join(", ", Columns.Select((_, column) => Name(row, column)))})");
        command.CommandText =
            $"INSERT INTO platform_audit_entry ({string.Join(", ", Columns)}) VALUES {string.Join(", ", rows)}; " +
            "UPDATE platform_audit_head SET hash = @hash WHERE id = 1";
        for (var row = 0; row < entries.Count; row++)
        {
            var entry = entries[row];
            object?[] values =
            [
                entry.Number, entry.At, entry.ActorId, entry.ActorName, entry.Action,
                entry.Subject, entry.UnitId, entry.Detail, entry.PreviousHash, entry.Hash,
            ];
            for (var column = 0; column < values.Length; column++)
                Add(command, Name(row, column), values[column]);
        }

        Add(command, "@hash", end.Hash);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Name(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"@p{row}_{column}");

    private static DbCommand NewCommand(DbTransaction transaction)
    {
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        return command;
    }

    private static void Add(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }

    /// <summary>What both databases give back as it was written: no NUL, no half of a pair, and not too long.</summary>
    private static string Fit(string text, int longest)
    {
        var fitting = text.Start(longest);
        var clean = fitting.Select((letter, at) => letter == '\0' || IsHalf(fitting, at) ? '\uFFFD' : letter);
        return fitting.Any(letter => letter == '\0' || char.IsSurrogate(letter)) ? string.Concat(clean) : fitting;
    }

    private static bool IsHalf(string text, int at) =>
        char.IsSurrogate(text[at])
        && !(char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        && !(char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));
}
