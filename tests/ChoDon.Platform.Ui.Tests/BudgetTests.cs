using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ChoDon.Platform.Ui.Tests.Site;

namespace ChoDon.Platform.Ui.Tests;

/// <summary>What a phone on a bad connection has to fetch.</summary>
public sealed partial class BudgetTests
{
    private const int Kilobyte = 1000;
    private readonly Dictionary<string, long> _sizes = [];
    private readonly List<HttpResponseMessage> _answers = [];

    [OneTimeSetUp]
    public async Task Fetch()
    {
        await using var site = await SampleSite.StartAsync();
        var page = await site.GetAsync("/household");
        _sizes["page"] = Packed(page);
        foreach (var path in Asset().Matches(page).Select(match => match.Groups[1].Value))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.AcceptEncoding.ParseAdd("gzip");
            var answer = await site.AskAsync(request);
            answer.EnsureSuccessStatusCode();
            _answers.Add(answer);
            _sizes[path] = (await answer.Content.ReadAsByteArrayAsync()).Length;
        }
    }

    [OneTimeTearDown]
    public void Release() => _answers.ForEach(answer => answer.Dispose());

    [Test]
    public void A_first_page_weighs_at_most_60_kB_with_all_it_needs() =>
        Assert.That(_sizes.Values.Sum(), Is.LessThanOrEqualTo(60 * Kilobyte), Told());

    [Test]
    public void The_scripts_weigh_at_most_30_kB() =>
        Assert.That(Of(".js"), Is.InRange(1, 30 * Kilobyte), Told());

    [Test]
    public void The_style_sheet_weighs_at_most_12_kB() =>
        Assert.That(Of(".css"), Is.InRange(1, 12 * Kilobyte), Told());

    [Test]
    public void The_next_page_needs_none_of_them_again()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_sizes["page"], Is.LessThanOrEqualTo(14 * Kilobyte));
            Assert.That(_answers, Has.Count.EqualTo(4), "icon, style sheet, two scripts");
            Assert.That(_answers.Select(answer => answer.Headers.CacheControl!.ToString()), Is.All.Contain("immutable"));
            Assert.That(_answers.Select(answer => answer.Content.Headers.ContentEncoding.Single()), Is.All.EqualTo("gzip"));
        });
    }

    private long Of(string extension) => _sizes.Where(size => size.Key.EndsWith(extension, StringComparison.Ordinal)).Sum(size => size.Value);

    private string Told() => string.Join(", ", _sizes.Select(size => $"{size.Key} {size.Value}"));

    private static long Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.Length;
    }

    [GeneratedRegex("(?:href|src)=\"(/_content/[^\"]+)\"")]
    private static partial Regex Asset();
}
