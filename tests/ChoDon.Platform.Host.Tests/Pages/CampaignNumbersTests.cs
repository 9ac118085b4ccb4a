using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>The six totals that the district published of its campaigns, on the home page and for programs, and the sessions they open.</summary>
internal sealed partial class CampaignNumbersTests : DemoPageTests
{
    private static readonly (string Key, int Value, int Place)[] Published =
    [
        ("mobilisation.village_sessions", 332, 0),
        ("mobilisation.attendances", 14_251, 2),
        ("mobilisation.useful_information", 253, 3),
        ("legal_education.sessions", 23, 0),
        ("legal_education.attendances", 901, 2),
        ("legal_education.useful_information", 15, 3),
    ];

    [Test]
    public async Task The_home_page_shows_them_and_each_opens_exactly_its_sessions()
    {
        var numbers = await NumbersOfAsync("campaigns");

        Assert.That(numbers.Select(number => number.Value), Is.EqualTo(Published.Select(figure => figure.Value)));
        foreach (var ((url, value), (_, _, place)) in numbers.Zip(Published))
            Assert.That((await TotalsAsync(url))[place], Is.EqualTo(value), url);
    }

    [TestCase("then")]
    [TestCase("today")]
    public async Task Programs_get_them_for_a_period_with_the_way_to_the_sessions(string map)
    {
        var answer = await FiguresAsync($"from=2018-06&to=2020-05&map={map}");

        foreach (var (key, value, place) in Published)
        {
            var (number, status, records) = Read(answer[key]);
            Assert.That((number, status), Is.EqualTo(((decimal?)value, "Complete")), key);
            Assert.That((await TotalsAsync(records!))[place], Is.EqualTo(value), records);
        }
    }

    [Test]
    public async Task A_commune_that_took_others_in_has_their_sessions_on_todays_map_only()
    {
        var then = await CommuneAsync("then");
        var today = await CommuneAsync("today");

        Assert.That(then.Value, Is.GreaterThan(0).And.LessThan(today.Value!));
        Assert.That((await TotalsAsync(then.Records!))[0], Is.EqualTo(then.Value));
        Assert.That((await TotalsAsync(today.Records!))[0], Is.EqualTo(today.Value));

        async Task<(decimal? Value, string Status, string? Records)> CommuneAsync(string map) =>
            Read((await FiguresAsync($"unit=02059&from=2018-06&to=2020-05&map={map}"))["mobilisation.village_sessions"]);
    }

    [TestCase("kind")]
    [TestCase("topic")]
    [TestCase("commune")]
    public async Task The_table_of_sessions_adds_up_to_them_and_each_number_opens_its_sessions(string by)
    {
        var page = await Visitor.GetAsync($"/m/campaigns/totals?by={by}&from=2018-06&to=2020-05");
        var rows = Row().Matches(page).Select(row => Cell().Matches(row.Value)).Where(cells => cells.Count > 0).ToList();

        Assert.That(NumbersOf(rows[^1]), Is.EqualTo(new[] { 332 + 23, 208, 14_251 + 901, 253 + 15 }));
        foreach (var cells in rows)
        {
            var url = WebUtility.HtmlDecode(cells[0].Groups[1].Value);
            Assert.That(await TotalsAsync(url), Is.EqualTo(NumbersOf(cells)), url);
        }

        static int[] NumbersOf(MatchCollection cells) =>
            [.. new[] { 0, 1, 2, cells.Count - 1 }.Select(place => Read(cells[place].Groups[2].Value))];
    }

    [TestCase("state=counted")]
    [TestCase("state=counted&kind=legaleducation&from=2019-01&to=2019-12&map=then")]
    [TestCase("state=all&tag=remote")]
    public async Task A_list_is_exported_with_the_sessions_that_it_counts(string query)
    {
        var url = "/m/campaigns/sessions?" + query;
        var told = await TotalsAsync(url);
        var link = ExportLink().Matches(Visitor.Page).Single(match => match.Value.Contains("csv", StringComparison.Ordinal));

        var rows = (await Visitor.GetAsync(WebUtility.HtmlDecode(link.Groups[1].Value))).Trim().Split('\n').Skip(1).Select(row => row.Split(',')).ToList();

        Assert.That(rows, Has.Count.EqualTo(told[0]));
        Assert.That(rows.Sum(row => int.TryParse(row[5], out var attendance) ? attendance : 0), Is.EqualTo(told[2]));
    }

    [TestCase("from=2018-6x", "From")]
    [TestCase("from=2020-05&to=2018-06", "To")]
    [TestCase("to=2999-01", "To")]
    [TestCase("from=1990-01&to=2020-05", "From")]
    public async Task Months_that_cannot_be_shown_are_answered_beside_the_field(string query, string field)
    {
        var page = await Visitor.GetAsync("/m/campaigns/totals?" + query);

        Assert.That(page, Does.Contain($"id=\"{field}-error\"").And.Not.Contain("<table"));
    }

    [TestCase("from=2018-6x", "from")]
    [TestCase("from=2020-05&to=2018-06", "from")]
    [TestCase("from=2999-01", "from")]
    [TestCase("unit=99999", "unit")]
    public async Task What_cannot_be_asked_is_refused_with_the_field(string query, string field)
    {
        var answer = await Visitor.GetAsync("/api/figures?" + query);

        Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(JsonDocument.Parse(answer).RootElement.GetProperty("errors").TryGetProperty(field, out _), Is.True, answer);
    }

    private static (decimal? Value, string Status, string? Records) Read(JsonElement figure) => (
        figure.GetProperty("value").ValueKind == JsonValueKind.Null ? null : figure.GetProperty("value").GetDecimal(),
        figure.GetProperty("status").GetString()!,
        figure.GetProperty("records").GetString());

    /// <summary>Sessions, different villages, attendances and useful information as the list adds them up.</summary>
    private async Task<int[]> TotalsAsync(string url)
    {
        var page = await Visitor.GetAsync(url);
        Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.OK), url);
        return [.. Number().Matches(Told().Match(page).Groups[1].Value).Select(match => Read(match.Value))];
    }

    [GeneratedRegex("""<a [^>]*href="(/m/campaigns/sessions/export[^"]+)">""")]
    private static partial Regex ExportLink();

    [GeneratedRegex("<tr.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("""<td[^>]*>(?:<a href="([^"]+)">)?([\d.]+)""")]
    private static partial Regex Cell();

    [GeneratedRegex("""<p role="status">([^<]+)</p>""")]
    private static partial Regex Told();

    [GeneratedRegex(@"\d[\d.]*")]
    private static partial Regex Number();
}
