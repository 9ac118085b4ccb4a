using System.Net;
using System.Text.RegularExpressions;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>The charts on the home of the demonstration's district.</summary>
internal sealed partial class HomeChartsTests : DemoPageTests
{
    [TestCase("sessions", "mobilisation.village_sessions")]
    [TestCase("attendances", "mobilisation.attendances")]
    [TestCase("handled", "incidents.handled")]
    public async Task Twelve_months_add_up_to_the_report_that_the_chart_leads_to(string chart, string key)
    {
        var box = BoxOf(chart, await Visitor.GetAsync("/?until=2020-05"));
        var report = Link().Match(box).Groups[1].Value;
        var months = Row().Matches(box).Select(row => Read(row.Groups[1].Value)).ToList();
        var asked = await FiguresAsync(report[(report.IndexOf('?', StringComparison.Ordinal) + 1)..]);

        Assert.That(report, Is.EqualTo("/reports?unit=064&from=2019-06&to=2020-05"));
        Assert.That(months, Has.Count.EqualTo(12));
        Assert.That(months.Sum(), Is.EqualTo(asked[key].GetProperty("value").GetDecimal()).And.GreaterThan(0));
        Assert.That(box, Does.Contain("<title>").And.Contain("<desc>"));
    }

    [Test]
    public async Task Communes_stand_by_name_with_the_whole_district_first()
    {
        var box = BoxOf("coverage", await Visitor.GetAsync("/?until=2020-05"));
        var names = Name().Matches(box).Select(name => name.Groups[1].Value).ToList();

        Assert.That(names[0], Is.EqualTo("Huyện Chợ Đồn"));
        Assert.That(names.Skip(1), Is.EqualTo(names.Skip(1).Order(Abstractions.Text.VietnameseText.NaturalOrder)));
        Assert.That(names, Has.Count.EqualTo(21));
        Assert.That(box, Does.Contain("13.181 trên 13.181 (100"));
    }

    [Test]
    public async Task Where_nothing_was_recorded_it_is_said_and_the_last_months_with_something_are_one_click_away()
    {
        var page = await Visitor.GetAsync("/");

        Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(BoxOf("handled", page), Does.Contain("Không ghi nhận gì").And.Not.Contain("<svg"));
        Assert.That(page, Does.Contain("""href="/?until=2020-05#charts">"""));
    }

    [Test]
    public async Task Nonsense_in_the_address_shows_the_latest_months()
    {
        foreach (var until in new[] { "x", "2099-01", "1900-01" })
            Assert.That(BoxOf("coverage", await Visitor.GetAsync($"/?until={until}")), Does.Contain("trên"), until);
    }

    private static string BoxOf(string chart, string page)
    {
        var from = page.IndexOf($"""data-chart="{chart}" """.TrimEnd(), StringComparison.Ordinal);
        Assert.That(from, Is.GreaterThan(0), chart);
        return page[from..page.IndexOf("</section>", from, StringComparison.Ordinal)];
    }

    [GeneratedRegex("""<p class="more"><a href="([^"]+)">""")]
    private static partial Regex Link();

    [GeneratedRegex("""<tr[^>]*>\s*<th[^>]*>\d\d/\d{4}</th>\s*<td[^>]*>([\d.]+)</td>""")]
    private static partial Regex Row();

    [GeneratedRegex("""<tr[^>]*>\s*<th scope="row"[^>]*>([^<]+)</th>""")]
    private static partial Regex Name();
}
