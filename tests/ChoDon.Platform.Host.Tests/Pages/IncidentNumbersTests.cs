using System.Net;
using System.Text.RegularExpressions;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>The totals that the district published of incidents, on the home page and for programs, and the counts they open.</summary>
internal sealed partial class IncidentNumbersTests : DemoPageTests
{
    private static readonly (string Key, int Value, int Place)[] Published =
    [
        ("incidents.handled", 132, 0),
        ("incidents.criminal", 49, 4),
        ("incidents.criminal_subjects", 53, 5),
        ("incidents.administrative", 35, 6),
        ("incidents.administrative_subjects", 47, 7),
        ("incidents.other", 0, 8),
        ("incidents.not_stated", 48, 9),
    ];

    [Test]
    public async Task The_home_page_shows_them_and_each_opens_exactly_its_counts()
    {
        var numbers = await NumbersOfAsync("incidents");

        Assert.That(numbers, Has.Count.EqualTo(Published.Length + 1));
        Assert.That(numbers.Select(number => number.Value).Take(Published.Length), Is.EqualTo(Published.Select(figure => figure.Value)));
        foreach (var ((url, value), (_, _, place)) in numbers.Zip(Published))
            Assert.That((await TotalsAsync(url))[place], Is.EqualTo(value), url);
        Assert.That((await TotalsAsync(numbers[^1].Url))[3], Is.EqualTo(numbers[^1].Value).And.GreaterThan(0), "where the model helped");
    }

    [TestCase("then")]
    [TestCase("today")]
    public async Task Programs_get_them_for_a_period_with_the_way_to_the_counts(string map)
    {
        var answer = await FiguresAsync($"from=2018-06&to=2020-05&map={map}");

        foreach (var (key, value, place) in Published)
        {
            Assert.That((answer[key].GetProperty("value").GetDecimal(), answer[key].GetProperty("status").GetString()), Is.EqualTo(((decimal)value, "Complete")), key);
            var records = answer[key].GetProperty("records").GetString()!;
            Assert.That((await TotalsAsync(records))[place], Is.EqualTo(value), records);
        }
    }

    [TestCase("outcome")]
    [TestCase("kind")]
    [TestCase("commune")]
    [TestCase("month")]
    public async Task The_table_adds_up_to_them_and_each_number_opens_its_counts(string by)
    {
        var page = await Visitor.GetAsync($"/m/incidents/totals?by={by}&from=2018-06&to=2020-05");
        var rows = Row().Matches(page).Select(row => Cell().Matches(row.Value)).Where(cells => cells.Count > 0).ToList();

        Assert.That(NumbersOf(rows[^1]), Is.EqualTo(new[] { 132, 49, 53, 35, 47, 0, 48 }));
        foreach (var cells in rows.Where(cells => cells[0].Groups[1].Success).Take(12))
        {
            var url = WebUtility.HtmlDecode(cells[0].Groups[1].Value);
            var opened = await TotalsAsync(url);
            Assert.That(new[] { opened[0] }.Concat(opened[4..]), Is.EqualTo(NumbersOf(cells)), url);
        }

        static int[] NumbersOf(MatchCollection cells) => [.. cells.Take(7).Select(cell => Read(cell.Groups[2].Value))];
    }

    [TestCase("")]
    [TestCase("outcome=notstated&from=2019-01&to=2019-12&map=then")]
    [TestCase("helped=yes&kind=none")]
    public async Task A_list_is_exported_with_the_counts_that_it_adds_up(string query)
    {
        var told = await TotalsAsync("/m/incidents/counts?" + query);
        var link = ExportLink().Matches(Visitor.Page).Single(match => match.Value.Contains("csv", StringComparison.Ordinal));

        var rows = (await Visitor.GetAsync(WebUtility.HtmlDecode(link.Groups[1].Value))).Trim().Split('\n').Skip(1).ToList();

        Assert.That(rows.Sum(row => int.Parse(row.Split(',')[^3], null)), Is.EqualTo(told[0]));
    }

    [TestCase("from=2018-6x", "From")]
    [TestCase("from=2020-05&to=2018-06", "To")]
    public async Task Months_that_cannot_be_shown_are_answered_beside_the_field(string query, string field)
    {
        Assert.That(await Visitor.GetAsync("/m/incidents/totals?" + query), Does.Contain($"id=\"{field}-error\"").And.Not.Contain("<table"));
        Assert.That(await Visitor.GetAsync("/m/incidents/counts?" + query), Does.Contain($"id=\"{field}-error\""));
    }

    [TestCase("month=2018-05")]
    [TestCase("month=2999-01")]
    [TestCase("month=x")]
    public async Task A_sheet_of_a_month_that_cannot_be_is_answered_beside_the_field(string query) =>
        Assert.That(await Visitor.GetAsync("/m/incidents/sheet?" + query), Does.Contain("id=\"Month-error\"").And.Not.Contain("<table"));

    /// <summary>
    /// Cases, villages, subjects, helped; then criminal, its subjects, administrative, its subjects, other and not stated, as
    /// the list adds them up. A list of nothing is all noughts.
    /// </summary>
    private async Task<int[]> TotalsAsync(string url)
    {
        var page = await Visitor.GetAsync(url);
        Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.OK), url);
        var told = Told().Match(page);
        if (!told.Success)
            return new int[10];
        int[] cases = [.. Number().Matches(told.Groups[1].Value + told.Groups[2].Value).Select(match => Read(match.Value))];
        int[] subjects = [.. Number().Matches(told.Groups[3].Value).Select(match => Read(match.Value))];
        return [cases[0], cases[1], subjects[0], cases[2], cases[3], subjects[1], cases[4], subjects[2], cases[5], cases[6]];
    }

    [GeneratedRegex("""<a [^>]*href="(/m/incidents/counts/export[^"]*)">""")]
    private static partial Regex ExportLink();

    [GeneratedRegex("<tr.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("""<td[^>]*>(?:<a href="([^"]+)">)?([\d.]+)""")]
    private static partial Regex Cell();

    [GeneratedRegex("""<p role="status">([^<]+)</p>\s*<p>([^<]+)</p>\s*<p>([^<]+)</p>""")]
    private static partial Regex Told();

    [GeneratedRegex(@"\d[\d.]*")]
    private static partial Regex Number();
}
