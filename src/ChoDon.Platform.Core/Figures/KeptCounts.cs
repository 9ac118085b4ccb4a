using System.Collections.Concurrent;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Figures;

/// <summary>
/// Nothing is counted anew that did not change: an answer holds for the revisions of figures and units that were read
/// before it was asked for, in whichever process they move. While changes wait to be marked nothing is kept.
/// </summary>
internal sealed class KeptCounts(PlatformDatabase database, StaleMarking marking) : IKeptCounts
{
    private const int Most = 1_000;

    private Kept _kept = new(new Revisions(-1, -1));

    public async Task<TCount> CountAsync<TCount>(
        object question, Func<CancellationToken, Task<TCount>> count, CancellationToken cancellationToken)
        where TCount : notnull =>
        await ReadAsync(cancellationToken) is { } revisions
            ? await CountAsync(revisions, question, count, cancellationToken)
            : await count(cancellationToken);

    /// <summary>The same, or null without counting while changes wait to be marked.</summary>
    public async Task<TCount?> CountSettledAsync<TCount>(
        object question, Func<CancellationToken, Task<TCount>> count, CancellationToken cancellationToken)
        where TCount : class =>
        await ReadAsync(cancellationToken) is { } revisions ? await CountAsync(revisions, question, count, cancellationToken) : null;

    private async Task<TCount> CountAsync<TCount>(
        Revisions revisions, object question, Func<CancellationToken, Task<TCount>> count, CancellationToken cancellationToken)
        where TCount : notnull
    {
        var kept = At(revisions);
        if (kept.Answers.TryGetValue(question, out var answer))
            return (TCount)answer;
        var counted = await count(cancellationToken);
        kept.Answers[question] = counted;
        return counted;
    }

    private async Task<Revisions?> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var pending = marking.Pending(context);
        var rows = await context.Revisions
            .Where(row => row.Name == Revision.Figures || row.Name == Revision.Units)
            .Select(row => new { row.Name, row.Number, IsPending = pending.Any() })
            .ToListAsync(cancellationToken);
        return rows.Any(row => row.IsPending)
            ? null
            : new Revisions(rows.Single(row => row.Name == Revision.Figures).Number, rows.Single(row => row.Name == Revision.Units).Number);
    }

    private Kept At(Revisions revisions)
    {
        var kept = Volatile.Read(ref _kept);
        if (kept.Revisions != revisions || kept.Answers.Count >= Most)
            Volatile.Write(ref _kept, kept = new Kept(revisions));
        return kept;
    }

    private sealed record Revisions(long Figures, long Units);

    private sealed record Kept(Revisions Revisions)
    {
        public ConcurrentDictionary<object, object> Answers { get; } = [];
    }
}
