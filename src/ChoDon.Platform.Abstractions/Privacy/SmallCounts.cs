namespace ChoDon.Platform.Abstractions.Privacy;

/// <summary>
/// Keeps small numbers of people from those who do not keep the records themselves. A small number alone can be
/// computed from the total and the others, so that the next larger ones are kept back with it, until each small one
/// could still be another.
/// </summary>
public static class SmallCounts
{
    /// <summary>The least number that is not small.</summary>
    public const int Least = 5;

    /// <summary>
    /// The counts as they may be shown beside their total, null for those that are kept back. When all are, not even
    /// their names may be shown: they would tell who is there.
    /// </summary>
    /// <param name="counts">Parts of one total, none of them counted twice.</param>
    public static IReadOnlyList<int?> Suppress(IReadOnlyList<int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var ordered = counts.Index().Where(count => count.Item > 0).OrderBy(count => count.Item).ToList();
        var small = ordered.Count(count => count.Item < Least);
        var kept = small == 0 ? 0 : small + 1;
        while (kept > 0 && kept < ordered.Count && !IsOpen([.. ordered.Take(kept).Select(count => count.Item)], small, ordered[kept].Item))
            kept++;
        if (kept >= ordered.Count && small > 0)
            return new int?[counts.Count];

        var hidden = ordered.Take(kept).Select(count => count.Index).ToHashSet();
        return [.. counts.Index().Select(count => hidden.Contains(count.Index) ? (int?)null : count.Item)];
    }

    // Whoever knows the sum of what is kept back, which of it is small, and that none of the rest exceeds what is shown.
    private static bool IsOpen(IReadOnlyList<int> kept, int small, int most)
    {
        long sum = kept.Sum();
        long large = kept.Count - small;
        var lowest = Math.Max(1, sum - ((small - 1) * (Least - 1)) - (large * most));
        var highest = Math.Min(Least - 1, sum - (small - 1) - (large * Least));
        return lowest < highest;
    }
}
