using ChoDon.Platform.Core.Reports;

namespace ChoDon.Platform.Host.Pages.Reports;

/// <param name="Query">What was asked for.</param>
/// <param name="Report">The report.</param>
/// <param name="PeriodName">What its period is called.</param>
internal sealed record AskedReport(ReportQuery Query, Report Report, string PeriodName)
{
    /// <summary>The page that says why a number is another than the one it is compared with.</summary>
    public string WhyUrl(NarrativeNumber number) => Query.Url(
        "/reports/why", ("figure", number.Line.Figure.Key), ("with", number.Told == NumberTold.SinceYearBefore ? WhyModel.AYearBefore : null));
}
