using System.Text.RegularExpressions;
using System.Xml.Linq;
using ChoDon.Testing;
using ChoDon.Testing.Hosting;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests;

/// <summary>
/// Every page that links lead to from the home page, as an administrator of the demonstration sees it: one page of
/// each kind, its headers, its words, its reports, and what axe finds.
/// </summary>
[TestFixture("vi")]
[TestFixture("en")]
internal sealed partial class CrawlTests(string language)
{
    private static readonly string[] Wanted =
    [
        "content-security-policy", "x-content-type-options", "x-frame-options", "referrer-policy", "permissions-policy",
        "cross-origin-opener-policy", "cross-origin-resource-policy",
    ];

    private readonly List<string> _found = [];
    private TemporaryDirectory _data = null!;
    private RunningHost _host = null!;
    private IPage _page = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _data = new TemporaryDirectory();
        await DemoTemplate.CopyToAsync(_data.FullPath);
        _host = await RunningHost.StartAsync(_data.FullPath, "demo");
        _page = await Chromium.VisitAsync(_host.Address);
        _page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _found.Add($"{_page.Url}: console: {message.Text}");
        };
        _page.PageError += (_, error) => _found.Add($"{_page.Url}: script: {error}");
        _page.Request += (_, request) =>
        {
            if (request.Url.EndsWith("/csp-report", StringComparison.Ordinal))
                _found.Add($"{_page.Url}: content policy: {request.PostData}");
        };
        await _page.GotoAsync((await _host.LinkAsync()).PathAndQuery);
        await _page.Locator("main form[method=post] button[type=submit]").ClickAsync();
        if (language == "en")
            await _page.Locator("form.language button").ClickAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_page is not null)
            await _page.Context.CloseAsync();
        await _host.DisposeAsync();
        _data.Dispose();
    }

    [Test]
    public async Task Every_page_is_whole()
    {
        var waiting = new Queue<string>(["/"]);
        var kinds = new HashSet<string> { "/" };
        while (waiting.TryDequeue(out var path))
        {
            await LookAsync(path);
            foreach (var link in await LinksAsync())
            {
                if (kinds.Add(KindOf(link)))
                    waiting.Enqueue(link);
            }
        }

        await TestContext.Out.WriteLineAsync($"{kinds.Count} kinds of pages: {string.Join(' ', kinds.Order(StringComparer.Ordinal))}");
        Assert.That(kinds, Has.Count.GreaterThan(20));
        Assert.That(_found, Is.Empty);
    }

    private async Task LookAsync(string path)
    {
        var answer = (await _page.GotoAsync(path))!;
        if (answer.Status != 200)
            _found.Add($"{path}: {answer.Status}");
        if (await _page.TitleAsync() is var title && (title.StartsWith("Lỗi", StringComparison.Ordinal) || title.StartsWith("Error", StringComparison.Ordinal)))
            _found.Add($"{path}: opens with an error: {title}");
        var headers = await answer.AllHeadersAsync();
        _found.AddRange(Wanted.Where(name => !headers.ContainsKey(name)).Select(name => $"{path}: no {name}"));
        if (headers.GetValueOrDefault("cache-control") != "no-store")
            _found.Add($"{path}: may be kept: {headers.GetValueOrDefault("cache-control")}");
        var words = await _page.Locator("body").InnerTextAsync();
        _found.AddRange(KeyLike().Matches(words).Select(match => match.Value).Where(Keys.Value.Contains).Select(key => $"{path}: untranslated {key}"));
        if (await _page.Locator("html").GetAttributeAsync("lang") != language)
            _found.Add($"{path}: not in {language}");
        _found.AddRange(await Accessibility.ViolationsAsync(_page));
    }

    private async Task<IReadOnlyList<string>> LinksAsync() =>
        await _page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a[href]:not([download])')].filter(a => a.origin === location.origin).map(a => a.pathname + a.search)");

    /// <summary>Pages that differ by a key, a code or a search only are of one kind.</summary>
    private static string KindOf(string link) =>
        Key().Replace(link.Split('?')[0], "/*") + string.Concat(link.Split('?').Skip(1).Select(query => "?" + string.Join('&', query.Split('&').Select(part => part.Split('=')[0]).Order(StringComparer.Ordinal))));

    private static readonly Lazy<HashSet<string>> Keys = new(() =>
    [
        .. new[] { "src", "modules" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.resx", SearchOption.AllDirectories))
            .SelectMany(file => XDocument.Load(file).Root!.Elements("data"))
            .Select(data => data.Attribute("name")!.Value)
            .Where(name => name.Contains('.', StringComparison.Ordinal)),
    ]);

    [GeneratedRegex(@"\b[A-Z]\w*(\.\w+)+\b")]
    private static partial Regex KeyLike();

    [GeneratedRegex("/[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Key();
}
