using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Walks;

/// <summary>
/// Every page that links lead to from the home page, as an administrator of the demonstration sees it: one page of
/// each kind, its headers, its words, its reports, and what axe finds.
/// </summary>
[TestFixture("vi")]
[TestFixture("en")]
internal sealed class EveryPageTests(string language)
{
    private static readonly string[] Wanted =
    [
        "content-security-policy", "x-content-type-options", "x-frame-options", "referrer-policy", "permissions-policy",
        "cross-origin-opener-policy", "cross-origin-resource-policy",
    ];

    private readonly List<string> _found = [];
    private DemoWalk _walk = null!;

    private IPage Page => _walk.Page;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _walk = await DemoWalk.StartAsync(language, javaScript: true);
        Page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _found.Add($"{Page.Url}: console: {message.Text}");
        };
        Page.PageError += (_, error) => _found.Add($"{Page.Url}: script: {error}");
        Page.Request += (_, request) =>
        {
            if (request.Url.EndsWith("/csp-report", StringComparison.Ordinal))
                _found.Add($"{Page.Url}: content policy: {request.PostData}");
        };
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _walk.DisposeAsync();

    [Test]
    public async Task Every_page_is_whole()
    {
        var kinds = await _walk.EachKindAsync(LookAsync);

        await TestContext.Out.WriteLineAsync($"{kinds.Count} kinds of pages: {string.Join(' ', kinds.Order(StringComparer.Ordinal))}");
        Assert.That(kinds, Has.Count.GreaterThan(20));
        Assert.That(_found, Is.Empty);
    }

    private async Task LookAsync(string path, IResponse answer)
    {
        if (answer.Status != 200)
            _found.Add($"{path}: {answer.Status}");
        if (await Page.TitleAsync() is var title && (title.StartsWith("Lỗi", StringComparison.Ordinal) || title.StartsWith("Error", StringComparison.Ordinal)))
            _found.Add($"{path}: opens with an error: {title}");
        var headers = await answer.AllHeadersAsync();
        _found.AddRange(Wanted.Where(name => !headers.ContainsKey(name)).Select(name => $"{path}: no {name}"));
        if (headers.GetValueOrDefault("cache-control") != "no-store")
            _found.Add($"{path}: may be kept: {headers.GetValueOrDefault("cache-control")}");
        _found.AddRange((await _walk.UntranslatedAsync()).Select(key => $"{path}: untranslated {key}"));
        if (await Page.Locator("html").GetAttributeAsync("lang") != language)
            _found.Add($"{path}: not in {language}");
        // Elements are the same in both languages, and axe takes longer than all the rest.
        if (language == "vi")
            _found.AddRange(await Accessibility.NewViolationsAsync(Page));
    }
}
