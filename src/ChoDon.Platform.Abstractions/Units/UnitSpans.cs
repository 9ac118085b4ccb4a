using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Units;

/// <summary>Periods "as it was": cut where the map changed.</summary>
public static class UnitSpans
{
    /// <summary>
    /// The period in spans of one map each. A month is counted on the map of its last day, as its figures are.
    /// </summary>
    /// <param name="directory">The units.</param>
    /// <param name="from">The first month.</param>
    /// <param name="to">The last month.</param>
    /// <param name="today">Today, whose map a month has that is not over.</param>
    public static IReadOnlyList<UnitSpan> SpansOf(this IUnitDirectory directory, Month from, Month to, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var spans = new List<UnitSpan>();
        foreach (var month in from.Through(to))
        {
            var map = directory.AsOf(month.LastDay < today ? month.LastDay : today);
            if (spans is [.., var last] && last.Map.IsSameMap(map))
                spans[^1] = last with { Last = month };
            else
                spans.Add(new UnitSpan(month, month, map));
        }

        return spans;
    }
}
