using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>The villages in which a number changed make no league of anything by which a village could look bad.</summary>
internal sealed partial class ChangedVillagesTests : DemoPageTests
{
    [Test]
    public async Task Where_places_may_be_compared_the_largest_change_stands_first()
    {
        var changes = (await VillagesAsync("households.enrolled")).Select(village => Math.Abs(village.Change)).ToList();

        Assert.That(changes, Has.Count.GreaterThan(150).And.Ordered.Descending);
    }

    [TestCase("incidents.handled")]
    [TestCase("mobilisation.village_sessions")]
    public async Task Elsewhere_villages_stand_in_the_order_of_their_names(string figure)
    {
        var villages = await VillagesAsync(figure);

        Assert.Multiple(() =>
        {
            Assert.That(villages.Select(village => village.Name), Is.Ordered.Using((IComparer<string>)StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: false)));
            Assert.That(villages.Select(village => Math.Abs(village.Change)), Is.Not.Ordered.Descending, "the order of names says something");
        });
    }

    private async Task<List<(string Name, int Change)>> VillagesAsync(string figure)
    {
        var page = await Visitor.GetAsync($"/reports/why?period=statistics/2019-H2&figure={figure}");
        return [.. Village().Matches(page).Select(row => (WebUtility.HtmlDecode(row.Groups[1].Value), ReadChange(row.Groups[2].Value)))];
    }

    private static int ReadChange(string change) =>
        Read(WebUtility.HtmlDecode(change).TrimStart('+', '−')) * (change.StartsWith('+') ? 1 : -1);

    [GeneratedRegex("""<th scope="row"[^>]*>([^<]+)</th>\s*<td[^>]*>[^<]*</td>\s*<td[^>]*>[^<]*</td>\s*<td[^>]*>([^<]*)</td>""")]
    private static partial Regex Village();
}
