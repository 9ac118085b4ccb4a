namespace ChoDon.Platform.Core.Reports;

/// <summary>What a figure was in the periods before, of which the middle one is what is usual.</summary>
internal static class UsualNumbers
{
    /// <summary>How many periods are looked back at.</summary>
    public const int Periods = 12;

    private const int Least = 4;
    private const int Times = 3;

    /// <summary>The middle of the numbers, when it was exceeded more than three times over; null when not, or when too little is known.</summary>
    public static decimal? Exceeded(decimal number, IReadOnlyCollection<decimal> earlier) =>
        earlier.Count >= Least && Median(earlier) is var usual && usual > 0 && number > Times * usual ? usual : null;

    /// <summary>Whether there was something each time before.</summary>
    public static bool NeverNought(IReadOnlyCollection<decimal> earlier) => earlier.Count >= Least && earlier.All(number => number > 0);

    public static decimal Median(IReadOnlyCollection<decimal> numbers)
    {
        var ordered = numbers.Order().ToList();
        var middle = ordered.Count / 2;
        return ordered.Count % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
    }
}
