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

    private KeptAnswers _kept = new(new RevisionNumbers(-1, -1));

    public async Task<TCount> CountAsync<TCount>(
        object question, Func<CancellationToken, Task<TCount>> count, CancellationToken cancellationToken)
        where TCount : notnull =>
        await KeptAnswers.CountAsync(await NowAsync(cancellationToken), question, count, cancellationToken);

    /// <summary>What is kept of registers and map as they are; null while changes wait to be marked. Several counts may ask the same.</summary>
    public async Task<KeptAnswers?> NowAsync(CancellationToken cancellationToken) =>
        await ReadAsync(cancellationToken) is { } revisions ? At(revisions) : null;

    private async Task<RevisionNumbers?> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var pending = marking.Pending(context);
        var rows = await context.Revisions
            .Where(row => row.Name == Revision.Figures || row.Name == Revision.Units)
            .Select(row => new { row.Name, row.Number, IsPending = pending.Any() })
            .ToListAsync(cancellationToken);
        return rows.Any(row => row.IsPending)
            ? null
            : new RevisionNumbers(rows.Single(row => row.Name == Revision.Figures).Number, rows.Single(row => row.Name == Revision.Units).Number);
    }

    private KeptAnswers At(RevisionNumbers revisions)
    {
        var kept = Volatile.Read(ref _kept);
        if (kept.Revisions != revisions || kept.Count >= Most)
            Volatile.Write(ref _kept, kept = new KeptAnswers(revisions));
        return kept;
    }
}
