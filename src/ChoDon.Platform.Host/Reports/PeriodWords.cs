using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Reports;

namespace ChoDon.Platform.Host.Reports;

/// <summary>Some days as official papers tell them: <c>tháng 5 năm 2020 (từ ngày 15/04/2020 đến ngày 14/05/2020)</c>.</summary>
internal static class PeriodWords
{
    public static string Of(ReportDays asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var days = asked.Days;
        var between = $"(từ ngày {OfficialWords.ShortDay(days.First)} đến ngày {OfficialWords.ShortDay(days.Last)})";
        return (asked.Period ?? PeriodOf(days)) is { } period ? $"{NameOf(period)} {between}" : between;
    }

    /// <summary>The period of a calendar that has exactly these days.</summary>
    private static ReportPeriod? PeriodOf(DayRange days) => ReportCalendar.All
        .SelectMany(calendar => calendar.Kinds.Select(kind => ReportPeriod.At(calendar, kind, days.Last)))
        .FirstOrDefault(period => period.Days == days);

    private static string NameOf(ReportPeriod period) => period.Kind switch
    {
        PeriodKind.Month => $"tháng {period.Number} năm {period.Year}",
        PeriodKind.Quarter => $"quý {period.Number} năm {period.Year}",
        PeriodKind.HalfYear => $"6 tháng {(period.Number == 1 ? "đầu" : "cuối")} năm {period.Year}",
        _ => $"năm {period.Year}",
    };
}
