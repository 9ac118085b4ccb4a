using ChoDon.Platform.Abstractions.Privacy;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Which cells are kept back: where one figure of a module is, all are, because they may say something of each other.</summary>
internal static class SmallCells
{
    /// <summary>Whether a cell that is no part of a sum that is shown must be kept back.</summary>
    /// <param name="figures">The number of each figure.</param>
    public static bool IsKeptBack(IEnumerable<int> figures) => figures.Any(number => number is > 0 and < SmallCounts.Least);

    /// <summary>For each cell whether it is kept back, when the sum of all is shown.</summary>
    /// <param name="figures">The numbers of each figure, one a cell.</param>
    public static IReadOnlyList<bool> KeptBackAmong(IReadOnlyCollection<IReadOnlyList<int>> figures)
    {
        var shown = figures.Select(SmallCounts.Suppress).ToList();
        return [.. Enumerable.Range(0, figures.First().Count).Select(cell => shown.Any(counts => counts[cell] is null))];
    }
}
