using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Host.Pages.Figures;

/// <summary>What is asked of the figures, as it stands in an address.</summary>
/// <param name="From">First month (2018-06) or day (2018-06-12). Without it, this month.</param>
/// <param name="To">Last month or day; without it, the first.</param>
/// <param name="Unit">Code of a unit; without it, the one that the person looks at.</param>
/// <param name="Map"><c>today</c> for today's map; otherwise as it was.</param>
internal sealed record FigureQuery(string? From, string? To, string? Unit, string? Map)
{
    public const string OnTodaysMap = "today";

    public bool IsOnTodaysMap => Map == OnTodaysMap;

    /// <summary>The days; null when they cannot be read, lie ahead or run backwards.</summary>
    public FigurePeriod? Period(DateOnly today)
    {
        var from = string.IsNullOrWhiteSpace(From) ? Month.Of(today).ToString() : From;
        var to = string.IsNullOrWhiteSpace(To) ? from : To;
        if (DayRange.ReadFirst(from) is not { } first || DayRange.ReadLast(to) is not { } last || last < first || Month.Of(last) > Month.Of(today))
            return null;
        return new FigurePeriod(new DayRange(first, last), IsOnTodaysMap ? today : null);
    }

    /// <summary>The map that the units of a choice stand on: that of the end of the period, or today's.</summary>
    public static DateOnly ChoiceDay(FigurePeriod period, DateOnly today) =>
        period.Boundaries ?? (period.Days.Last < today ? period.Days.Last : today);

    /// <summary>The unit itself and those directly below that the person may see, as they stand on the day.</summary>
    public static IReadOnlyList<Unit> PartsOf(UnitTree map, Unit whole, IAccess access) =>
        [.. map.Children(whole.Id).Where(part => access.Scope.Contains(part.Id))];
}
