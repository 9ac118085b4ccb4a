using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Units;

/// <summary>Periods "as it was": cut where the map changed.</summary>
public static class UnitSpans
{
    /// <summary>The map of a day; today's for one that lies ahead.</summary>
    /// <param name="directory">The units.</param>
    /// <param name="day">The day.</param>
    /// <param name="today">Today.</param>
    public static UnitTree AsOf(this IUnitDirectory directory, DateOnly day, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return directory.AsOf(day < today ? day : today);
    }

    /// <summary>
    /// The period in spans of one map each. A month, or the part of one at an end, is counted on the map of its last day, as
    /// its figures are.
    /// </summary>
    /// <param name="directory">The units.</param>
    /// <param name="days">The period.</param>
    /// <param name="today">Today, whose map a month has that is not over.</param>
    public static IReadOnlyList<UnitSpan> SpansOf(this IUnitDirectory directory, DayRange days, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var spans = new List<UnitSpan>();
        foreach (var part in days.ByMonth())
        {
            var map = directory.AsOf(part.Last, today);
            if (spans is [.., var last] && last.Map.IsSameMap(map))
                spans[^1] = last with { Days = last.Days with { Last = part.Last } };
            else
                spans.Add(new UnitSpan(part, map));
        }

        return spans;
    }
}
