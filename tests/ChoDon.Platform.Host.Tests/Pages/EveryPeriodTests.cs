using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>A report of any period that can be asked for opens, and so does all that it leads to.</summary>
internal sealed partial class EveryPeriodTests : DemoPageTests
{
    [TestCase("period=statistics/2019-11")]
    [TestCase("period=statistics/2019-Q4")]
    [TestCase("period=statistics/2019-H2")]
    [TestCase("period=statistics/2019")]
    [TestCase("period=administrative/2019-11")]
    [TestCase("period=administrative/2019-Q4")]
    [TestCase("period=administrative/2019-H2")]
    [TestCase("period=administrative/2019")]
    [TestCase("period=villages/2019")]
    [TestCase("period=communes/2019")]
    [TestCase($"from={Published.From}&to={Published.To}")]
    [TestCase("from=2019-01-01&to=2019-12-31")]
    [TestCase("from=2019-05-07&to=2019-05-07")]
    public async Task A_report_and_all_that_it_leads_to_opens(string days)
    {
        foreach (var map in new[] { "then", "today" })
        {
            var links = ReportLinks(await OpenAsync($"/reports?{days}&map={map}"));
            Assert.That(links.Select(link => link.Split('?')[0]), Is.SupersetOf(new[] { "/reports/narrative", "/reports/paper", "/reports/file", "/reports/why" }));
            foreach (var link in links)
                await OpenAsync(link);
            await OpenAsync(links.First(link => link.StartsWith("/reports/why", StringComparison.Ordinal)) + "&with=year");
        }
    }

    [Test]
    public async Task Every_period_that_the_form_offers_opens()
    {
        var periods = Period().Matches(await OpenAsync("/reports")).Select(option => option.Groups[1].Value).ToList();

        Assert.That(periods.Select(period => period.Split('/')[0]).Distinct(), Is.EquivalentTo(new[] { "statistics", "administrative", "villages", "communes" }));
        foreach (var period in periods)
            await OpenAsync($"/reports?period={period}");
    }

    [TestCase("/reports?{0}", HttpStatusCode.OK)]
    [TestCase("/reports/narrative?{0}", HttpStatusCode.NotFound)]
    [TestCase("/reports/paper?{0}", HttpStatusCode.NotFound)]
    [TestCase("/reports/file?{0}&format=json", HttpStatusCode.NotFound)]
    [TestCase("/reports/why?{0}&figure=villages.total", HttpStatusCode.NotFound)]
    [TestCase("/figures?{0}", HttpStatusCode.OK)]
    [TestCase("/api/figures?{0}", HttpStatusCode.BadRequest)]
    public async Task Days_at_the_ends_of_the_calendar_are_refused_as_what_cannot_be_read_is(string page, HttpStatusCode status)
    {
        foreach (var (first, last) in new[] { ("0001-01-01", "0001-01-01"), ("0001-01", "9999-12"), ("9999-12", "9999-12"), ("x", "x") })
        {
            await Visitor.GetAsync(string.Format(CultureInfo.InvariantCulture, page, $"month={first}&from={first}&to={last}"));
            Assert.That(Visitor.Status, Is.EqualTo(status), $"{first} – {last}");
        }
    }

    /// <summary>One of each page, and of each kind of file.</summary>
    private static List<string> ReportLinks(string page) =>
    [
        .. Link().Matches(page).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value))
            .DistinctBy(link => (link.Split('?')[0], Format().Match(link).Value)),
    ];

    private async Task<string> OpenAsync(string path)
    {
        var page = await Visitor.GetAsync(path);
        Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.OK), path);
        return page;
    }

    [GeneratedRegex("""<option (?:selected="selected" )?value="(\w+/[^"]+)">""")]
    private static partial Regex Period();

    [GeneratedRegex("""href="(/reports/[^"]+)"[ >]""")]
    private static partial Regex Link();

    [GeneratedRegex("format=[a-z]+")]
    private static partial Regex Format();
}
