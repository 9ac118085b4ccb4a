using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>Every number of a report that opens records opens exactly what it counts: as many, or as much, and what was entered as a total beside them.</summary>
internal sealed partial class DrillDownTests : DemoPageTests
{
    private const string Village = "village";
    private const string Published = "from=2018-06-12&to=2020-05-11";

    /// <summary>Which number of its list a figure is, where it is not the first.</summary>
    private static readonly Dictionary<string, int> Places = new(StringComparer.Ordinal)
    {
        ["mobilisation.attendances"] = 2,
        ["mobilisation.useful_information"] = 3,
        ["legal_education.attendances"] = 2,
        ["legal_education.useful_information"] = 3,
        ["incidents.helped"] = 2,
        ["incidents.criminal"] = 3,
        ["incidents.administrative"] = 4,
        ["incidents.other"] = 5,
        ["incidents.not_stated"] = 6,
        ["incidents.criminal_subjects"] = 8,
        ["incidents.administrative_subjects"] = 9,
    };

    [TestCase("", "period=statistics/2020-03", 4)]
    [TestCase("", "period=administrative/2020-02", 4, Description = "cuts two months, and communes were merged between")]
    [TestCase("", "period=statistics/2020-Q1", 8)]
    [TestCase("", Published, 23)]
    [TestCase("02059", "period=statistics/2020-03", 0)]
    [TestCase("02059", "period=administrative/2020-02", 0)]
    [TestCase("02059", "period=statistics/2020-Q1", 0)]
    [TestCase("02059", Published, 4)]
    [TestCase("02059", Published + "&map=today", 4)]
    [TestCase(Village, "period=statistics/2020-03", 0)]
    [TestCase(Village, "period=administrative/2020-02", 0)]
    [TestCase(Village, "period=statistics/2020-Q1", 0)]
    [TestCase(Village, Published, 3)]
    public async Task A_number_opens_exactly_its_records(string place, string days, int least)
    {
        var unit = place == Village ? await VillageWithRecordsAsync() : place;
        var page = await Visitor.GetAsync($"/reports?unit={unit}&{days}");
        Assert.That(page, unit == "" ? Does.Contain("Huyện Chợ Đồn") : Does.Contain($"<option selected=\"selected\" value=\"{unit}\">"));
        var numbers = NumbersIn(page);

        // Noughts are many: those of a village are opened, and those of a commune once.
        var withNoughts = place == Village || (place != "" && days.EndsWith("Q1", StringComparison.Ordinal));
        var opened = numbers.Where(number => withNoughts || number.Value != 0);
        Assert.That(numbers, Has.Count.AtLeast(39));
        Assert.That(numbers.Count(number => number.Value != 0), Is.AtLeast(least));
        foreach (var list in opened.GroupBy(number => number.Url))
        {
            await Visitor.GetAsync(list.Key);
            Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.OK), list.Key);
            foreach (var (key, _, value) in list)
                Assert.That(Listed(key) + PastTotals(), Is.EqualTo(value), $"{key}: {list.Key}");
        }
    }

    /// <summary>A village of which at least three kinds of records are known.</summary>
    private async Task<string> VillageWithRecordsAsync()
    {
        for (var number = 1; ; number++)
        {
            var code = $"02020-{number:000}";
            if (NumbersIn(await Visitor.GetAsync($"/reports?unit={code}&{Published}")).Count(one => one.Value != 0) >= 3)
                return code;
        }
    }

    private static List<(string Key, string Url, decimal Value)> NumbersIn(string page) =>
    [
        .. Figure().Matches(page).Select(row => (Key: row.Groups["key"].Value, Cell: Opened().Match(row.Value)))
            .Where(row => row.Cell.Success)
            .Select(row => (row.Key, row.Cell.Groups["url"].Value, Number(row.Cell.Groups["number"].Value))),
    ];

    /// <summary>What the open list says that it lists of a figure.</summary>
    private decimal Listed(string key)
    {
        if (Told().Match(Visitor.Page) is not { Success: true } told)
            return 0;
        var numbers = (key.StartsWith("weapons.", StringComparison.Ordinal) ? Quantity() : AnyNumber())
            .Matches(string.Join('|', told.Groups.Values.Skip(1).Select(group => group.Value)))
            .Select(match => Number(match.Groups[1].Value));
        return key.StartsWith("weapons.", StringComparison.Ordinal) ? numbers.Sum() : numbers.ElementAt(Places.GetValueOrDefault(key));
    }

    private decimal PastTotals() => Visitor.Page.Split("nhập riêng</h2>") is [_, var table]
        ? PastTotal().Matches(table).Sum(match => Number(match.Groups[1].Value))
        : 0;

    private static decimal Number(string shown) =>
        decimal.Parse(shown.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex("""<tr[^>]*data-figure="(?<key>[^"]+)".*?</tr>""", RegexOptions.Singleline)]
    private static partial Regex Figure();

    [GeneratedRegex("""</th>\s*<td[^>]*>\s*<a href="(?<url>/m/[^"]+)">(?:hơn )?(?<number>[\d.,]+)</a>""")]
    private static partial Regex Opened();

    [GeneratedRegex("""<p role="status">([^<]+)</p>(?:\s*<p>([^<]+)</p>\s*<p>([^<]+)</p>)?""")]
    private static partial Regex Told();

    [GeneratedRegex(@"(\d[\d.]*)")]
    private static partial Regex AnyNumber();

    [GeneratedRegex(@": ([\d.,]*\d)")]
    private static partial Regex Quantity();

    [GeneratedRegex("""</td>\s*<td[^>]*>(?:hơn )?([\d.,]+)</td>""")]
    private static partial Regex PastTotal();
}
