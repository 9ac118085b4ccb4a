using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using ChoDon.Platform.Host.Tests.Imports;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>
/// What is taken out of a register on its page is taken out of the published totals of its village, of its commune and of the
/// district, by exactly as much, and no other number moves.
/// </summary>
internal sealed partial class RemovedRecordTests
{
    private const string Period = "from=2018-06-12&to=2020-05-11";

    /// <summary>All changes so far, which the command tells together at the end.</summary>
    private readonly Dictionary<string, decimal> _all = new(StringComparer.Ordinal);

    private ImportHost _host = null!;

    private Visitor Visitor => _host.Visit.Visitor;

    [OneTimeSetUp]
    public async Task OpenAsync() => _host = await ImportHost.StartAsync();

    [OneTimeTearDown]
    public async Task CloseAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Each_record_that_is_taken_out_lowers_its_numbers_and_no_other()
    {
        var before = await WrittenAsync();

        var left = await FindAsync("enr_membership AS r", "r.left_on IS NULL AND r.joined_on < '2020-01-01'", "r.household_id AS of", "0 AS first", "0 AS second", "0 AS third");
        await TakeOutAsync(left, $"/m/enrollment/households/{left.Of}/leave", "Input.LeftOn", "10/05/2020",
            ("households.enrolled", -1), ("households.left", 1));

        var session = await FindAsync("cmp_session AS r", "r.kind = 1 AND r.state = 4 AND r.joint_id IS NULL AND r.attendance > 0 AND r.day < '2020-05-01' AND r.useful_information > 0",
            "r.id AS of", "r.attendance AS first", "r.useful_information AS second", "0 AS third");
        await TakeOutAsync(session, $"/m/campaigns/sessions/{session.Of}/cancel", "Input.Reason", "Ghi nhầm",
            ("mobilisation.village_sessions", -1), ("mobilisation.attendances", -session.First), ("mobilisation.useful_information", -session.Second));

        var receipt = await FindAsync("wpn_receipt AS r JOIN wpn_item AS item ON item.receipt_id = r.id",
            "r.cancel_reason IS NULL AND item.is_cancelled = 0 AND item.custody = 1 AND item.kind_id IN ('0E6B1A50-0000-4000-8000-000000000001', '0E6B1A50-0000-4000-8000-000000000002') AND (SELECT COUNT(*) FROM wpn_item AS other WHERE other.receipt_id = r.id) = 1",
            "r.id AS of", "item.thousandths AS first", "0 AS second", "0 AS third");
        await TakeOutAsync(receipt, $"/m/weapons/receipts/{receipt.Of}/cancel", "Input.Reason", "Ghi nhầm", ("weapons.hunting_and_homemade_guns", -receipt.First / 1000m));

        var incident = await FindAsync("inc_incident_count AS r", "r.from_sheet = 0 AND r.outcome = 1 AND r.month BETWEEN '2018-07-01' AND '2020-04-01' AND r.helped > 0",
            "r.id AS of", "r.cases AS first", "r.subjects AS second", "r.helped AS third");
        await TakeOutAsync(incident, $"/m/incidents/counts/{incident.Of}/remove", "Input.Reason", "Ghi nhầm",
            ("incidents.handled", -incident.First), ("incidents.criminal", -incident.First), ("incidents.criminal_subjects", -incident.Second), ("incidents.helped", -incident.Third));

        Assert.That(Moved(before, await WrittenAsync()), Is.EquivalentTo(_all), "as the command writes it");
    }

    private async Task TakeOutAsync(Taken taken, string page, string field, string value, params (string Key, decimal Change)[] changes)
    {
        string[] units = [taken.Village, taken.Commune, ""];
        var before = new List<Dictionary<string, decimal>>();
        foreach (var unit in units)
            before.Add(await ShownAsync(unit));

        await Visitor.GetAsync(page);
        await Visitor.SendAsync(page, new Dictionary<string, string?>(FormFields.In(Visitor.Page)) { [field] = value });
        Assert.That((Visitor.Status, Visitor.Path), Is.Not.EqualTo((HttpStatusCode.OK, page)), Visitor.Page);

        foreach (var (unit, then) in units.Zip(before))
            Assert.That(Moved(then, await ShownAsync(unit)), Is.EquivalentTo(changes.ToDictionary(change => change.Key, change => change.Change)), $"{page} in the report of '{unit}'");
        foreach (var (key, change) in changes)
            _all[key] = _all.GetValueOrDefault(key) + change;
    }

    /// <summary>One record of a register, with the codes of its village and commune.</summary>
    private Task<Taken> FindAsync(string rows, string which, params string[] columns) => _host.FirstAsync<Taken>(FormattableStringFactory.Create(
        $"""
        SELECT village.code AS village, commune.code AS commune, {string.Join(", ", columns)}
        FROM {rows}
        JOIN platform_unit_version AS village ON village.unit_id = r.unit_id AND village.valid_from <= '2020-05-11' AND village.valid_to >= '2020-05-11'
        JOIN platform_unit_version AS commune ON commune.unit_id = village.parent_id AND commune.valid_from <= '2020-05-11' AND commune.valid_to >= '2020-05-11'
        WHERE {which}
        ORDER BY village.code
        LIMIT 1
        """));

    private async Task<Dictionary<string, decimal>> ShownAsync(string unit)
    {
        var page = await Visitor.GetAsync($"/reports?unit={unit}&{Period}");
        Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.OK));
        return Figure().Matches(page).ToDictionary(
            row => row.Groups["key"].Value,
            row => decimal.Parse(row.Groups["number"].Value.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture));
    }

    private async Task<Dictionary<string, decimal>> WrittenAsync()
    {
        var run = await HostCommand.RunAsync("report", "--district", "064", "--from", "2018-06-12", "--to", "2020-05-11", "--format", "json", "--data", _host.Data);
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.GetProperty("figures").EnumerateObject()
            .Where(figure => figure.Value.GetProperty("value").ValueKind == JsonValueKind.Number)
            .ToDictionary(figure => figure.Name, figure => figure.Value.GetProperty("value").GetDecimal());
    }

    private static Dictionary<string, decimal> Moved(Dictionary<string, decimal> before, Dictionary<string, decimal> after)
    {
        Assert.That(after.Keys, Is.EquivalentTo(before.Keys));
        return after.Where(figure => figure.Value != before[figure.Key]).ToDictionary(figure => figure.Key, figure => figure.Value - before[figure.Key]);
    }

    [GeneratedRegex("""<tr[^>]*data-figure="(?<key>[^"]+)"[^>]*>\s*<th[^>]*>[^<]*</th>\s*<td[^>]*>\s*(?:<a [^>]*>)?(?:hơn )?(?<number>\d[\d.,]*)""")]
    private static partial Regex Figure();

    private sealed record Taken(string Village, string Commune, string Of, long First, long Second, long Third);
}
