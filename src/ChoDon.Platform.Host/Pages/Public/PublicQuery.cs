using System.Globalization;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Ui.Lists;

namespace ChoDon.Platform.Host.Pages.Public;

/// <summary>What is asked of the page, as it stands in its address; nothing else of a request counts.</summary>
/// <param name="District">Code of a district.</param>
/// <param name="Year">A year that is over; without it, the last one.</param>
/// <param name="Language"><c>en</c> for English.</param>
internal sealed record PublicQuery(string? District, string? Year, string? Language)
{
    public const string Path = "/public";

    public static PublicQuery Of(HttpRequest request) => new(request.Query["district"], request.Query["year"], request.Query["language"]);

    public bool IsEnglish => Language == Languages.English;

    /// <summary>The years that may be asked for, the last one first.</summary>
    public static IEnumerable<ReportPeriod> Years(DateOnly today)
    {
        for (var year = LastYear(today); year.Year >= Programme.PlannedOn.Year; year = year.Previous)
            yield return year;
    }

    /// <summary>The year; null when it is none of them.</summary>
    public ReportPeriod? YearOf(DateOnly today) => string.IsNullOrEmpty(Year)
        ? LastYear(today)
        : Years(today).FirstOrDefault(year => year.Year.ToString(CultureInfo.InvariantCulture) == Year);

    public string Url() => ListAddress.Of(
        Path,
        new (string Name, string? Value)[] { ("district", District), ("year", Year), ("language", IsEnglish ? Languages.English : null) }
            .Where(part => !string.IsNullOrEmpty(part.Value)));

    private static ReportPeriod LastYear(DateOnly today) => ReportPeriod.LastOver(ReportCalendar.Statistics, PeriodKind.Year, today);
}
