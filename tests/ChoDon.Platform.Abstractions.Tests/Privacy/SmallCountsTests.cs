using ChoDon.Platform.Abstractions.Privacy;
using CsCheck;

namespace ChoDon.Platform.Abstractions.Tests.Privacy;

internal sealed class SmallCountsTests
{
    private const int Samples = 5_000;

    [TestCase(new[] { 9, 5, 120 }, "9 5 120", Description = "none is small")]
    [TestCase(new[] { 9, 0, 120 }, "9 0 120", Description = "nobody is nobody")]
    [TestCase(new[] { 3, 9, 120 }, "- - 120", Description = "one alone would be the rest")]
    [TestCase(new[] { 120, 2, 9, 3, 40 }, "120 - - - 40")]
    [TestCase(new[] { 1, 5, 120, 40 }, "- - 120 -", Description = "five at least and one at least make six in one way only")]
    [TestCase(new[] { 4, 5, 5, 40 }, "- - - 40", Description = "no other of the kept ones exceeds what is shown")]
    [TestCase(new[] { 3, 120 }, "- -", Description = "there is nobody else to hide among")]
    [TestCase(new[] { 3 }, "-")]
    [TestCase(new int[0], "")]
    public void Small_ones_are_kept_back_and_so_many_more_that_none_follows(int[] counts, string shown) =>
        Assert.That(string.Join(' ', SmallCounts.Suppress(counts).Select(count => count is { } number ? $"{number}" : "-")), Is.EqualTo(shown));

    [Test]
    public void Nobody_computes_a_small_number_from_the_total_and_the_others_even_knowing_which_are_small() =>
        Any.Sample(counts => IsSafe(counts, (guess, hidden) =>
            hidden.All(at => guess[at] < SmallCounts.Least == counts[at] < SmallCounts.Least) && hidden.All(at => guess[at] <= LeastShown(counts, hidden))), iter: Samples);

    [Test]
    public void Nor_from_the_way_in_which_they_are_kept_back() =>
        Any.Sample(counts => IsSafe(counts, (guess, _) => SmallCounts.Suppress(guess).SequenceEqual(SmallCounts.Suppress(counts))), iter: Samples);

    [Test]
    public void What_is_shown_is_true() => Any.Sample(counts =>
        SmallCounts.Suppress(counts).Zip(counts).All(pair => pair.First is null || (pair.First == pair.Second && pair.First is 0 or >= SmallCounts.Least)));

    private static Gen<int[]> Any => Gen.Int[0, 14].Array[1, 6];

    /// <summary>Whether each small number may be another in a guess that fits all that is known.</summary>
    private static bool IsSafe(int[] counts, Func<int[], List<int>, bool> fits)
    {
        var shown = SmallCounts.Suppress(counts);
        List<int> hidden = [.. shown.Index().Where(count => count.Item is null).Select(count => count.Index)];
        if (hidden.Count == 0 || hidden.Count == counts.Length)
            return true;
        var open = hidden.Where(at => counts[at] < SmallCounts.Least).ToHashSet();
        foreach (var guess in Guesses(counts, hidden, 0, hidden.Sum(at => counts[at])))
        {
            if (open.Count == 0)
                break;
            if (open.Any(at => guess[at] != counts[at]) && fits(guess, hidden))
                open.RemoveWhere(at => guess[at] != counts[at]);
        }

        return open.Count == 0;
    }

    private static IEnumerable<int[]> Guesses(int[] counts, List<int> hidden, int next, int rest)
    {
        if (next == hidden.Count - 1)
        {
            int[] guess = [.. counts];
            guess[hidden[next]] = rest;
            return [guess];
        }

        return Enumerable.Range(1, Math.Max(0, rest - (hidden.Count - next - 1))).SelectMany(number =>
        {
            int[] guess = [.. counts];
            guess[hidden[next]] = number;
            return Guesses(guess, hidden, next + 1, rest - number);
        });
    }

    private static int LeastShown(int[] counts, List<int> hidden) =>
        counts.Index().Where(count => count.Item > 0 && !hidden.Contains(count.Index)).Select(count => count.Item).DefaultIfEmpty(int.MaxValue).Min();
}
