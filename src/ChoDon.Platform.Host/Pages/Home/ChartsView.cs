using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Charts;
using ChoDon.Platform.Host.Pages.Reports;

namespace ChoDon.Platform.Host.Pages.Home;

/// <summary>The charts of a unit as the page shows them, with the ways on from there.</summary>
internal sealed record ChartsView(Unit Unit, UnitCharts Read, Month LastOver)
{
    public Month From => Read.Months[0];

    public Month To => Read.Months[^1];

    public string? EarlierUrl => From > Month.Of(Programme.PlannedOn) ? UrlOf(From.Previous) : null;

    public string? LaterUrl => To < LastOver ? UrlOf(Month.Of(To.FirstDay.AddMonths(LastYear.Months))) : null;

    public static string UrlOf(Month until) => $"/?until={until}#charts";

    /// <summary>The report that says the same numbers.</summary>
    public string ReportUrl(Month from, Month to) => new ReportQuery(Unit.Code, null, $"{from}", $"{to}", null).Url("/reports");

    /// <summary>For each month the status that stands there in the place of bars, or null.</summary>
    public IReadOnlyList<FigureStatus?> GapsOf(DrawnTrend trend) =>
        [.. Enumerable.Range(0, Read.Months.Count).Select(at => trend.Numbers.Values.Select(months => months[at]).FirstOrDefault(total => total.Value is null)?.Status)];
}
