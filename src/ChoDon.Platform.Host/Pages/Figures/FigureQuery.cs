using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Host.Pages.Figures;

/// <summary>What is asked of the figures, as it stands in an address.</summary>
/// <param name="From">First month: 2018-06. Without it, this month.</param>
/// <param name="To">Last month; without it, the first.</param>
/// <param name="Unit">Code of a unit; without it, the one that the person looks at.</param>
/// <param name="Map"><c>today</c> for today's map; otherwise as it was.</param>
internal sealed record FigureQuery(string? From, string? To, string? Unit, string? Map)
{
    public const string OnTodaysMap = "today";

    public bool IsOnTodaysMap => Map == OnTodaysMap;

    /// <summary>The months; null when they cannot be read, lie ahead or run backwards.</summary>
    public FigurePeriod? Period(DateOnly today)
    {
        var current = Month.Of(today);
        if (Read(From, current) is not { } from || Read(To, from) is not { } to || to < from || to > current)
            return null;
        return new FigurePeriod(from, to, IsOnTodaysMap ? today : null);
    }

    /// <summary>The map that the units of a choice stand on: that of the end of the period, or today's.</summary>
    public static DateOnly ChoiceDay(FigurePeriod period, DateOnly today) =>
        period.Boundaries ?? (period.To.LastDay < today ? period.To.LastDay : today);

    /// <summary>The unit itself and those directly below that the person may see, as they stand on the day.</summary>
    public static IReadOnlyList<Unit> PartsOf(UnitTree map, Unit whole, IAccess access) =>
        [.. map.Children(whole.Id).Where(part => access.Scope.Contains(part.Id))];

    private static Month? Read(string? typed, Month absent) =>
        string.IsNullOrWhiteSpace(typed) ? absent : Month.TryParse(typed.Trim(), out var month) ? month : null;
}
