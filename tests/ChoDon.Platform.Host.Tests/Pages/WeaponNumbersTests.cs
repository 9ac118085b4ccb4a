using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>The eleven quantities that the district published, on the home page and for programs, and the items they open.</summary>
internal sealed partial class WeaponNumbersTests : DemoPageTests
{
    private static readonly Dictionary<string, decimal> Published = new()
    {
        ["weapons.hunting_and_homemade_guns"] = 55,
        ["weapons.bullets"] = 100,
        ["weapons.lead_shot"] = 3.8m,
        ["weapons.air_gun_pellets"] = 1,
        ["weapons.electric_fishing_devices"] = 11,
        ["weapons.detonators"] = 7,
        ["weapons.gun_barrels"] = 9,
        ["weapons.grenades"] = 2,
        ["weapons.grenade_casings"] = 1,
        ["weapons.gun_parts"] = 5,
        ["weapons.metal_boats"] = 1,
    };

    [TestCase("then")]
    [TestCase("today")]
    public async Task Programs_get_them_to_the_last_decimal_and_each_opens_exactly_its_items(string map)
    {
        var answer = await FiguresAsync($"from=2018-06&to=2020-05&map={map}");

        foreach (var (key, value) in Published)
        {
            Assert.That((answer[key].GetProperty("value").GetDecimal(), answer[key].GetProperty("status").GetString()), Is.EqualTo((value, "Complete")), key);
            Assert.That(await SumAsync(answer[key].GetProperty("records").GetString()!), Is.EqualTo(value), key);
        }
    }

    [Test]
    public async Task The_home_page_shows_them_and_each_opens_its_items()
    {
        var page = await Visitor.GetAsync("/");
        var numbers = HomeNumber().Matches(page).Select(match => (Url: WebUtility.HtmlDecode(match.Groups[1].Value), Value: Number(match.Groups[2].Value))).ToList();

        Assert.That(numbers.Select(number => number.Value), Is.EquivalentTo(Published.Values));
        foreach (var (url, value) in numbers)
            Assert.That(await SumAsync(url), Is.EqualTo(value), url);
    }

    [Test]
    public async Task The_table_keeps_the_three_ways_apart_and_each_number_opens_its_items()
    {
        var page = await Visitor.GetAsync("/m/weapons/totals?from=2018-06&to=2020-05");
        var cells = Cell().Matches(page).Select(match => (Url: WebUtility.HtmlDecode(match.Groups[1].Value), Value: Number(match.Groups[2].Value))).ToList();

        Assert.That(cells, Has.Count.GreaterThan(12));
        Assert.That(cells.Select(cell => cell.Url), Has.Some.Contains("mode=surrendered").And.Some.Contains("mode=seized"));
        foreach (var (url, value) in cells)
            Assert.That(await SumAsync(url), Is.EqualTo(value), url);
    }

    /// <summary>What the list adds up, kind by kind; the kinds of one figure share a measure.</summary>
    private async Task<decimal> SumAsync(string url)
    {
        var page = await Visitor.GetAsync(url);
        Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.OK), url);
        return Quantity().Matches(Told().Match(page).Groups[1].Value).Sum(match => Number(match.Groups[1].Value));
    }

    private static decimal Number(string shown) =>
        decimal.Parse(shown.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex("""<a href="(/m/weapons/items\?counted=[^"]+)">([\d.,]+)</a>""")]
    private static partial Regex HomeNumber();

    [GeneratedRegex("""<a href="(/m/weapons/items\?[^"]*kind=[^"]+)">([\d.,]+)</a>""")]
    private static partial Regex Cell();

    [GeneratedRegex("""<p role="status">([^<]+)</p>""")]
    private static partial Regex Told();

    [GeneratedRegex(@": ([\d.,]+)")]
    private static partial Regex Quantity();
}
