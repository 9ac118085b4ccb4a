using System.Net;
using System.Text.RegularExpressions;
using ChoDon.Testing.Documents;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>The report as an official paper and as files to keep.</summary>
internal sealed partial class ReportFileTests : DemoPageTests
{
    private const string OfPublished = $"from={Published.From}&to={Published.To}";

    [Test]
    public async Task The_paper_tells_every_published_total_in_words_and_in_its_appendix()
    {
        var page = await Visitor.GetAsync($"/reports/paper?{OfPublished}");

        await AssertHoldsEveryTotalAsync(Tag().Replace(page, "\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList());
    }

    [Test]
    public async Task The_command_writes_a_file_that_word_processors_open_with_every_published_total()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".docx");
        try
        {
            var run = await HostCommand.RunAsync(
                "report", "--district", "064", "--from", Published.From, "--to", Published.To, "--format", "docx", "--language", "en", "--data", Directory, "--output", file);
            Assert.That(run.ExitCode, Is.Zero, run.Errors);

            await AssertHoldsEveryTotalAsync([.. (await LibreOffice.ReadTextAsync(await File.ReadAllBytesAsync(file))).Select(line => line.Trim()).Where(line => line.Length > 0)]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [TestCase("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [TestCase("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [TestCase("csv", "text/csv")]
    [TestCase("json", "application/json")]
    public async Task Each_file_is_offered_on_the_page_of_the_report_and_noted_when_it_goes_out(string format, string mediaType)
    {
        var page = await Visitor.GetAsync($"/reports?{OfPublished}");
        var url = Href().Matches(page).Select(match => match.Groups[1].Value).Single(one => one.StartsWith("/reports/file?", StringComparison.Ordinal) && one.EndsWith($"format={format}", StringComparison.Ordinal));

        await Visitor.GetAsync(url);

        Assert.Multiple(() =>
        {
            Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(Visitor.Answer.Content.Headers.ContentType!.MediaType, Is.EqualTo(mediaType));
            Assert.That(Visitor.Answer.Content.Headers.ContentDisposition!.FileName, Is.EqualTo($"bao-cao-064-{Published.From}-{Published.To}.{format}"));
        });
        Assert.That(await Visitor.GetAsync("/admin/audit"), Does.Contain($"{format} {Published.From} {Published.To}").And.Contain("Tải báo cáo"));
    }

    [Test]
    public async Task A_month_bears_its_name_on_the_paper()
    {
        Assert.That(
            await Visitor.GetAsync("/reports/paper?period=administrative/2020-05"),
            Does.Contain("tháng 5 năm 2020 (từ ngày 15/04/2020 đến ngày 14/05/2020)"));
        Assert.That(await Visitor.GetAsync("/reports/paper?period=statistics/2019-H2"), Does.Contain("6 tháng cuối năm 2019 (từ ngày 01/07/2019 đến ngày 31/12/2019)"));
    }

    [Test]
    public async Task A_format_that_there_is_not_is_not_found()
    {
        await Visitor.GetAsync("/reports/file?format=pdf");

        Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    /// <summary>In words, as the page of the narrative tells them, and in the tables of the appendix.</summary>
    private async Task AssertHoldsEveryTotalAsync(List<string> lines)
    {
        Assert.That(lines, Does.Contain("CÔNG AN HUYỆN CHỢ ĐỒN").And.Contain("BÁO CÁO").And.Contain("PHỤ LỤC SỐ LIỆU"));
        Assert.That(lines, Has.Some.Contains("(từ ngày 12/06/2018 đến ngày 11/05/2020)"));
        var appendix = lines.IndexOf("PHỤ LỤC SỐ LIỆU");
        var sentences = Sentence().Matches(string.Concat(Section().Matches(await Visitor.GetAsync($"/reports/narrative?{OfPublished}")).Select(match => match.Value))).Select(match => Tag().Replace(match.Groups[1].Value, "").Trim()).ToList();
        Assert.That(sentences, Is.Not.Empty);
        Assert.That(sentences.Select(sentence => $"- {sentence}"), Is.SubsetOf(lines.Take(appendix)));
        foreach (var (key, name) in Published.NamesInVietnamese)
            Assert.That(lines[lines.IndexOf(name, appendix) + 2], Is.EqualTo(Published.InOfficialWords(key)), key);
    }

    [GeneratedRegex("<section data-narrative=.*?</section>", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex("<li>(.*?)</li>", RegexOptions.Singleline)]
    private static partial Regex Sentence();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("""href="([^"]+)" """)]
    private static partial Regex Href();
}
