using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>The report in words: each number in it comes from the report and says from where.</summary>
internal sealed partial class NarrativePageTests : DemoPageTests
{
    private const string OfPublished = $"from={Published.From}&to={Published.To}";

    [Test]
    public async Task It_tells_every_published_total()
    {
        var told = (await NumbersAsync(OfPublished)).Where(number => number.Told == "Now").ToDictionary(number => number.Key, number => number.Text);

        foreach (var (key, total) in Published.Totals)
            Assert.That(told[key], Is.EqualTo(Published.InOfficialWords(key)), $"{key} {total}");
    }

    [TestCase(OfPublished)]
    [TestCase("period=statistics/2020-03")]
    [TestCase("period=administrative/2019-Q4")]
    [TestCase("period=statistics/2019-06&unit=02020")]
    public async Task Every_number_in_it_is_one_of_the_report(string query)
    {
        var numbers = await NumbersAsync(query);
        using var json = JsonDocument.Parse(await Visitor.GetAsync($"/reports/file?format=json&{query}"));
        var figures = json.RootElement.GetProperty("figures");

        Assert.That(numbers, Is.Not.Empty);
        foreach (var number in numbers)
            Assert.That(Read(number.Text), Is.EqualTo(Math.Abs(Of(figures.GetProperty(number.Key), number.Told))), $"{number}");
    }

    [TestCase(OfPublished)]
    [TestCase("period=statistics/2020-03")]
    public async Task There_is_no_digit_that_is_not_linked_to_what_it_is_made_of(string query)
    {
        var text = string.Concat(Section().Matches(await Visitor.GetAsync($"/reports/narrative?{query}")).Select(section => section.Value));

        Assert.That(text, Is.Not.Empty);
        Assert.That(Tag().Replace(Number().Replace(text, ""), "").Where(char.IsDigit), Is.Empty);
    }

    [Test]
    public async Task Its_numbers_open_pages_that_are_there()
    {
        var numbers = await NumbersAsync("period=statistics/2020-03");

        foreach (var url in numbers.DistinctBy(number => (number.Told, number.Url.Split('?')[0])).Select(number => number.Url))
        {
            await Visitor.GetAsync(url);
            Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.OK), url);
        }
    }

    [TestCase("/reports/narrative")]
    [TestCase("/reports/paper")]
    [TestCase("/reports/file")]
    public async Task What_nobody_can_read_or_may_see_is_not_found(string page)
    {
        foreach (var query in new[] { "from=31/31", "unit=99999", $"{OfPublished}&unit=999" })
        {
            await Visitor.GetAsync($"{page}?{query}");
            Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.NotFound), query);
        }
    }

    private async Task<IReadOnlyList<(string Key, string Told, string Text, string Url)>> NumbersAsync(string query)
    {
        var page = await Visitor.GetAsync($"/reports/narrative?{query}");
        Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.OK));
        return
        [
            .. Number().Matches(page).Select(match =>
                (match.Groups["key"].Value, match.Groups["told"].Value, match.Groups["text"].Value, match.Groups["url"].Value)),
        ];
    }

    private static decimal Of(JsonElement figure, string told) => told switch
    {
        "SinceBefore" => figure.GetProperty("value").GetDecimal() - figure.GetProperty("before").GetDecimal(),
        "SinceYearBefore" => figure.GetProperty("value").GetDecimal() - figure.GetProperty("yearBefore").GetDecimal(),
        _ => figure.GetProperty("value").GetDecimal(),
    };

    private static new decimal Read(string text) => decimal.Parse(Digits().Match(text).Value, CultureInfo.GetCultureInfo("vi-VN"));

    [GeneratedRegex("""<section data-narrative=.*?</section>""", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex("""<a href="(?<url>[^"]+)" data-figure="(?<key>[^"]+)" data-told="(?<told>[^"]+)">(?<text>[^<]+)</a>""")]
    private static partial Regex Number();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\d.,]*\d")]
    private static partial Regex Digits();
}
