using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Ui.Lists;

namespace ChoDon.Platform.Host.Pages.Reports;

/// <summary>Which report is asked for, as it stands in an address.</summary>
/// <param name="Unit">Code of a unit; without it, the one that the person looks at.</param>
/// <param name="Period">A period of a calendar; without it, the last statistical month that is over.</param>
/// <param name="From">The first day or month, in the place of a period.</param>
/// <param name="To">The last.</param>
/// <param name="Map"><c>today</c> for today's map; otherwise as it was.</param>
internal sealed record ReportQuery(string? Unit, string? Period, string? From, string? To, string? Map)
{
    public const string OnTodaysMap = "today";

    public bool IsOnTodaysMap => Map == OnTodaysMap;

    /// <summary>An address that asks for the same; what is null is left out.</summary>
    public string Url(string path, params ReadOnlySpan<(string Name, string? Value)> more)
    {
        IEnumerable<(string Name, string? Value)> all =
        [
            ("unit", Unit), ("period", HasOwnDays ? null : Period), ("from", From), ("to", To), ("map", IsOnTodaysMap ? OnTodaysMap : null), .. more,
        ];
        return ListAddress.Of(path, all.Where(part => !string.IsNullOrEmpty(part.Value)));
    }

    public bool HasOwnDays => !string.IsNullOrWhiteSpace(From) || !string.IsNullOrWhiteSpace(To);

    /// <summary>The period of a calendar; null when days of one's own are asked for.</summary>
    public ReportPeriod? PeriodOf(DateOnly today, IReadOnlyList<ReportCalendar> calendars) => HasOwnDays
        ? null
        : ReportPeriod.Read(Period, calendars) is { } read && read.Days.First <= today ? read
        : ReportPeriod.LastOver(calendars[0], PeriodKind.Month, today);

    /// <summary>The days; null when they cannot be read, lie ahead or run backwards.</summary>
    public ReportDays? Days(DateOnly today, IReadOnlyList<ReportCalendar> calendars)
    {
        if (PeriodOf(today, calendars) is { } period)
            return ReportDays.Of(period);
        var to = string.IsNullOrWhiteSpace(To) ? From : To;
        return DayRange.ReadFirst(From) is { } first && DayRange.ReadLast(to) is { } last && last >= first && first <= today && Month.Of(last) <= Month.Of(today)
            ? ReportDays.Of(new DayRange(first, last))
            : null;
    }
}
