using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ChoDon.Testing.Documents;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>The report of the demonstration over the published days says what was published, wherever it is read.</summary>
internal sealed partial class PublishedReportTests : DemoPageTests
{
    [Test]
    public async Task The_page_shows_every_published_total()
    {
        var page = await Visitor.GetAsync($"/reports?from={Published.From}&to={Published.To}");
        var shown = Row().Matches(page).ToDictionary(
            row => row.Groups["key"].Value, row => (Status: row.Groups["status"].Value, Number: Number().Match(row.Value).Groups[1].Value));

        Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.OK));
        foreach (var (key, total) in Published.Totals)
            Assert.That(shown[key], Is.EqualTo(("Complete", Written(key, total))), key);
    }

    [Test]
    public async Task The_command_writes_every_published_total_while_the_host_serves()
    {
        using var json = JsonDocument.Parse((await WriteAsync("json")).Output);
        var figures = json.RootElement.GetProperty("figures");
        foreach (var (key, total) in Published.Totals)
        {
            var figure = figures.GetProperty(key);
            Assert.That((figure.GetProperty("value").GetDecimal(), figure.GetProperty("status").GetString()), Is.EqualTo((total, "Complete")), key);
        }
    }

    [Test]
    public async Task Rows_for_spreadsheets_hold_every_published_total()
    {
        var rows = (await WriteAsync("csv")).Output.Split('\n')
            .Select(line => Comma().Split(line))
            .Where(cells => cells.Length > 2)
            .ToDictionary(cells => cells[0], cells => cells[2]);

        foreach (var (key, total) in Published.Totals)
            Assert.That(decimal.Parse(rows[key].Trim('"'), CultureInfo.GetCultureInfo("vi-VN")), Is.EqualTo(total), key);
    }

    [Test]
    public async Task A_spreadsheet_adds_up_every_published_total_from_the_communes()
    {
        using var json = JsonDocument.Parse((await WriteAsync("json")).Output);
        var figures = json.RootElement.GetProperty("figures");
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xlsx");
        try
        {
            await WriteAsync("xlsx", "--output", file);
            var formulas = await ForgetSumsAsync(file);
            var rows = (await LibreOffice.ReadAsync(await File.ReadAllBytesAsync(file))).Select(line => Comma().Split(line)).ToLookup(cells => cells[0].Trim('"'));

            Assert.That(formulas, Is.GreaterThanOrEqualTo(Published.Totals.Count));
            foreach (var (key, total) in Published.Totals)
            {
                var shown = rows[figures.GetProperty(key).GetProperty("name").GetString()!].Single()[1].Trim('"');
                Assert.That(decimal.Parse(shown, NumberStyles.Number, CultureInfo.InvariantCulture), Is.EqualTo(total), key);
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    [TestCase("vi", "Số hộ tham gia mô hình: 13.181 hộ", "hơn 80", "3,8 kg")]
    [TestCase("en", "13,181", "80 or more", "3.8 kg")]
    public async Task The_text_is_in_the_language_that_is_asked_for(string language, params string[] parts)
    {
        var text = (await WriteAsync("text", "--language", language)).Output;

        foreach (var part in parts)
            Assert.That(text, Does.Contain(part));
    }

    [TestCase("--from", "2020-05-12", "--to 2020-05-11 is before --from 2020-05-12.")]
    [TestCase("--district", "99999", "No unit bears the code 99999 on 2020-05-11.")]
    [TestCase("--from", "12/06/2018", "'12/06/2018' is no day; write it as 2018-06-12.")]
    [TestCase("--format", "pdf", "pdf")]
    public async Task What_cannot_be_is_said_in_one_line_and_ends_with_an_error(string option, string value, string said)
    {
        var arguments = new Dictionary<string, string> { ["--district"] = "064", ["--from"] = Published.From, ["--to"] = Published.To, ["--format"] = "json", [option] = value };

        var run = await HostCommand.RunAsync([.. arguments.SelectMany(one => new[] { one.Key, one.Value }).Prepend("report"), "--data", Directory]);

        Assert.That(run.ExitCode, Is.Not.Zero);
        Assert.That(run.Errors, Does.Contain(said));
        Assert.That(run.Errors, Does.Not.Contain("   at "));
    }

    [Test]
    public async Task Without_data_there_is_no_report_and_no_new_directory()
    {
        var missing = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        var run = await HostCommand.RunAsync("report", "--district", "064", "--from", Published.From, "--to", Published.To, "--data", missing);

        Assert.That((run.ExitCode, System.IO.Directory.Exists(missing)), Is.EqualTo((2, false)));
        Assert.That(run.ErrorLines, Has.Count.EqualTo(1));
    }

    private async Task<HostCommand> WriteAsync(string format, params string[] more)
    {
        var run = await HostCommand.RunAsync(
            ["report", "--district", "064", "--from", Published.From, "--to", Published.To, "--format", format, "--data", Directory, .. more]);
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        return run;
    }

    /// <summary>Takes the numbers away that stand beside formulas, so that whoever opens the workbook has to compute them.</summary>
    private static async Task<int> ForgetSumsAsync(string file)
    {
        using var workbook = await ZipFile.OpenAsync(file, ZipArchiveMode.Update);
        var sheet = workbook.GetEntry("xl/worksheets/sheet1.xml")!;
        string xml;
        using (var reader = new StreamReader(await sheet.OpenAsync()))
            xml = await reader.ReadToEndAsync();
        sheet.Delete();
        await using var writer = new StreamWriter(await workbook.CreateEntry("xl/worksheets/sheet1.xml").OpenAsync());
        await writer.WriteAsync(Sum().Replace(xml, "$1"));
        return Sum().Count(xml);
    }

    // What the source calls "more than 80" is told so.
    private static string Written(string key, decimal total)
    {
        var number = total.ToString("#,##0.###", CultureInfo.GetCultureInfo("vi-VN"));
        return key == "mediation.cases" ? $"hơn {number}" : number;
    }

    [GeneratedRegex("""<tr[^>]*data-figure="(?<key>[^"]+)"[^>]*data-status="(?<status>[^"]+)".*?</tr>""", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("(<f>SUM[^<]*</f>)<v>[^<]*</v>")]
    private static partial Regex Sum();

    [GeneratedRegex(""",(?=(?:[^"]*"[^"]*")*[^"]*$)""")]
    private static partial Regex Comma();

    [GeneratedRegex("""<td[^>]*>\s*(?:<a [^>]*>)?([^<]*?)(?:</a>)?\s*</td>""")]
    private static partial Regex Number();
}
