using System.Net;
using System.Text.RegularExpressions;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>The totals that the district published stand on the demonstration's home, and each opens as many records.</summary>
internal sealed partial class DemoNumbersTests : DemoPageTests
{
    [Test]
    public async Task Every_number_of_the_register_on_the_home_page_opens_as_many_records()
    {
        var numbers = await NumbersOfAsync("enrollment");

        Assert.That(numbers.Select(number => number.Value).Take(5), Is.EqualTo(new[] { 228, 13_181, 228, 228, 13_181 }));
        Assert.That(Visitor.Page, Does.Contain("trên 228 thôn, tổ dân phố có mô hình"));
        Assert.That(numbers, Has.Count.EqualTo(8));
        foreach (var (url, number) in numbers)
            Assert.That(await RecordsAsync(url), Is.EqualTo(number), url);
    }

    [TestCase("coverage", 24)]
    [TestCase("joins?until=2019-03", 24)]
    public async Task Every_number_of_a_page_of_figures_opens_as_many_records(string path, int most)
    {
        var page = await Visitor.GetAsync("/m/enrollment/" + path);
        var numbers = CellNumber().Matches(page).Select(match => (Url: match.Groups[1].Value, Number: Read(match.Groups[2].Value))).ToList();

        Assert.That(numbers, Has.Count.InRange(most / 3, most));
        foreach (var (url, number) in numbers)
            Assert.That(await RecordsAsync(WebUtility.HtmlDecode(url)), Is.EqualTo(number), url);
    }

    [TestCase("")]
    [TestCase("state=all&sort=joined")]
    [TestCase("joined=2019-03")]
    [TestCase("q=nong+van")]
    public async Task A_list_is_exported_with_as_many_rows_as_it_counts(string query)
    {
        var url = "/m/enrollment/households?" + query;
        var link = ExportLink().Matches(await Visitor.GetAsync(url)).Single(match => match.Value.Contains("csv", StringComparison.Ordinal));

        var file = await Visitor.GetAsync(WebUtility.HtmlDecode(link.Groups[1].Value));

        Assert.That(file.Count(letter => letter == '\n') - 1, Is.EqualTo(await RecordsAsync(url)));
    }

    private async Task<int> RecordsAsync(string url)
    {
        var page = await Visitor.GetAsync(url);
        Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.OK), url);
        var told = Told().Match(page);
        var rows = Row().Count(page);
        if (!told.Success)
            return rows;
        var count = Read(told.Groups[1].Value);
        if (!url.Contains("/households", StringComparison.Ordinal))
            Assert.That(rows, Is.EqualTo(count), "all of them are on the page");
        return count;
    }

    [GeneratedRegex("""<td[^>]*><a href="(/m/enrollment/[^"]+)">([\d.]+)</a>""")]
    private static partial Regex CellNumber();

    [GeneratedRegex("""<a [^>]*href="(/m/enrollment/households/export[^"]+)">""")]
    private static partial Regex ExportLink();

    [GeneratedRegex("""<p role="status">([\d.]+) """)]
    private static partial Regex Told();

    [GeneratedRegex("""<th[^>]*role="rowheader"[^>]*>""")]
    private static partial Regex Row();
}
