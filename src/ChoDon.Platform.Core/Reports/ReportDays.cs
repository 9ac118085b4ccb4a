using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Periods;

namespace ChoDon.Platform.Core.Reports;

/// <summary>The days that a report is about, and those that it compares them with.</summary>
/// <param name="Days">The days.</param>
/// <param name="Before">As many before.</param>
/// <param name="YearBefore">The same of the year before.</param>
public sealed record ReportDays(DayRange Days, DayRange Before, DayRange YearBefore)
{
    /// <summary>The period of a calendar that the days are; null for days of one's own.</summary>
    public ReportPeriod? Period { get; private init; }

    /// <summary>The days and those compared, each with the period that it is.</summary>
    public IReadOnlyList<ReportSpan> Spans => [new(Days, Period), new(Before, Period?.Previous), new(YearBefore, Period?.AYearBefore)];

    /// <summary>A period of a calendar.</summary>
    public static ReportDays Of(ReportPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new(period.Days, period.Previous.Days, period.AYearBefore.Days) { Period = period };
    }

    /// <summary>Any days, as those of a campaign.</summary>
    public static ReportDays Of(DayRange days)
    {
        if (days.AreMonths)
        {
            var months = (12 * (days.LastMonth.Year - days.FirstMonth.Year)) + days.LastMonth.Number - days.FirstMonth.Number + 1;
            return new(days, MonthsBefore(days, months), MonthsBefore(days, 12));
        }

        var length = days.Last.DayNumber - days.First.DayNumber + 1;
        return new(
            days,
            new DayRange(days.First.AddDays(-length), days.First.AddDays(-1)),
            new DayRange(days.First.AddYears(-1), days.Last.AddYears(-1)));
    }

    private static DayRange MonthsBefore(DayRange days, int months) =>
        DayRange.Of(Month.Of(days.First.AddMonths(-months)), Month.Of(days.LastMonth.FirstDay.AddMonths(-months)));
}
