using System.Net;
using System.Text.RegularExpressions;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>"More than 80", as the district published it: on the home page, for programs, and in the counts and the total it opens.</summary>
internal sealed partial class MediationNumbersTests : DemoPageTests
{
    [Test]
    public async Task The_home_page_says_more_than_80_and_opens_the_cases_and_what_was_written_down_before_them()
    {
        var numbers = await NumbersOfAsync("mediation");

        Assert.That(numbers[0].Value, Is.EqualTo(80));
        Assert.That(await Visitor.GetAsync("/"), Does.Contain("hơn 80"));
        var opened = await CasesAsync(numbers[0].Url);
        Assert.That(opened, Is.EqualTo(72));
        Assert.That(Visitor.Page, Does.Contain("hơn 8").And.Contain("Sổ tay của tổ hòa giải"));
        foreach (var (url, value) in numbers.Skip(1).Take(4))
            Assert.That(await CasesAsync(url), Is.EqualTo(value), url);
    }

    [TestCase("then")]
    [TestCase("today")]
    public async Task Programs_get_80_with_the_word_at_least(string map)
    {
        var answer = await FiguresAsync($"from=2018-06&to=2020-05&map={map}");
        var cases = answer["mediation.cases"];

        Assert.That((cases.GetProperty("value").GetDecimal(), cases.GetProperty("qualifier").GetString()), Is.EqualTo((80m, "AtLeast")));
        foreach (var key in new[] { "settled", "not_settled", "referred", "withdrawn" }.Select(key => $"mediation.{key}"))
            Assert.That(await CasesAsync(answer[key].GetProperty("records").GetString()!), Is.EqualTo(answer[key].GetProperty("value").GetInt32()), key);
    }

    [TestCase("kind")]
    [TestCase("commune")]
    [TestCase("month")]
    public async Task The_table_adds_up_to_the_cases_of_the_register(string by)
    {
        var page = await Visitor.GetAsync($"/m/mediation/totals?by={by}&from=2018-06&to=2020-05");

        Assert.That(Cell().Matches(Row().Matches(page)[^1].Value).Select(cell => Read(cell.Groups[1].Value)).First(), Is.EqualTo(72));
    }

    [Test]
    public async Task A_file_holds_counts_and_no_case()
    {
        var page = await Visitor.GetAsync("/m/mediation/counts");
        var link = ExportLink().Matches(page).Single(match => match.Value.Contains("csv", StringComparison.Ordinal));

        var rows = (await Visitor.GetAsync(WebUtility.HtmlDecode(link.Groups[1].Value))).Trim().Split('\n');

        Assert.That(rows[0], Does.Contain("Số vụ").And.Not.Contain("Bên thứ").And.Not.Contain("Hòa giải viên"));
        Assert.That(rows.Skip(1).Sum(row => int.Parse(row.Split(',')[^6], null)), Is.EqualTo(72));
    }

    [TestCase("from=2018-6x", "From")]
    [TestCase("from=2020-05&to=2018-06", "To")]
    public async Task Months_that_cannot_be_shown_are_answered_beside_the_field(string query, string field)
    {
        Assert.That(await Visitor.GetAsync("/m/mediation/totals?" + query), Does.Contain($"id=\"{field}-error\"").And.Not.Contain("<table"));
        Assert.That(await Visitor.GetAsync("/m/mediation/counts?" + query), Does.Contain($"id=\"{field}-error\""));
    }

    private async Task<int> CasesAsync(string url)
    {
        var page = await Visitor.GetAsync(url);
        Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.OK), url);
        var told = Told().Match(page);
        return told.Success ? Read(told.Groups[1].Value) : 0;
    }

    [GeneratedRegex("""<a [^>]*href="(/m/mediation/counts/export[^"]*)">""")]
    private static partial Regex ExportLink();

    [GeneratedRegex("<tr.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("""<td[^>]*>(?:<a href="[^"]+">)?([\d.]+)""")]
    private static partial Regex Cell();

    [GeneratedRegex("""<p role="status">([\d.]+) """)]
    private static partial Regex Told();
}
