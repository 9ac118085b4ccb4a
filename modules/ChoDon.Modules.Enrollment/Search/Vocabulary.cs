using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Search;

/// <summary>
/// The different words of all names and addresses, against which a word with a typo is held. A few thousand, read
/// along the index and kept for some minutes: a syllable that is new to the whole register is found exactly at once,
/// and with a typo after these minutes. Nobody is shown any of it.
/// </summary>
internal sealed class Vocabulary(TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    private Snapshot? _snapshot;

    /// <summary>The words that are one typo away from each word. A letter all alone is near to everything, so to nothing.</summary>
    public async Task<List<string>[]> NeighboursAsync(
        EnrollmentDbContext data, IReadOnlyList<SearchWord> words, CancellationToken cancellationToken)
    {
        var known = await WordsAsync(data, cancellationToken);
        return [.. words.Select(word => word.Key.Length == 1 && words.Count == 1 ? [] : Neighbours(word.Key, known))];
    }

    // Numbers of houses are no words: 12 is not meant when 13 is typed.
    private static List<string> Neighbours(string word, List<string> known) =>
        word.Any(char.IsDigit) ? [] : known.FindAll(other => OneTypo.Between(word, other));

    private async Task<List<string>> WordsAsync(EnrollmentDbContext data, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        if (_snapshot is { } snapshot && now - snapshot.At < Kept)
            return snapshot.Words;
        var words = await data.Database.SqlQueryRaw<string>(SearchSql.For(data.Database).Vocabulary).ToListAsync(cancellationToken);
        words.RemoveAll(word => word.Any(char.IsDigit));
        _snapshot = new Snapshot(now, words);
        return words;
    }

    private sealed record Snapshot(DateTime At, List<string> Words);
}
