using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Journeys;

/// <summary>Somebody in front of a page: opens, follows, fills in, sends and looks.</summary>
internal sealed class Visit
{
    private readonly List<string> _wrong = [];
    private readonly bool _javaScript;
    private readonly string _language;

    public Visit(IPage page, bool javaScript, string language)
    {
        Page = page;
        _javaScript = javaScript;
        _language = language;
        page.PageError += (_, error) => _wrong.Add($"{page.Url}: script: {error}");
        page.Response += (_, answer) =>
        {
            if (answer.Status >= 500)
                _wrong.Add($"{answer.Url}: {answer.Status}");
        };
    }

    public IPage Page { get; }

    /// <summary>What went wrong without stopping anybody: scripts, answers, languages, what axe finds.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <summary>How often a link or a button was pressed.</summary>
    public int Clicks { get; private set; }

    public string Path => new Uri(Page.Url).AbsolutePath;

    public ILocator Errors => Main(".error-summary a");

    public ILocator Notice => Page.Locator(".notice.success");

    public ILocator Rows => Main("tbody tr");

    /// <summary>The words in the language of this visit.</summary>
    public string Say(string vietnamese, string english) => _language == "vi" ? vietnamese : english;

    public ILocator Main(string selector) => Page.Locator("main").Locator(selector);

    /// <summary>A link of the page by its words, as a screen reader says them.</summary>
    public ILocator Link(string vietnamese, string english) => Named(AriaRole.Link, Say(vietnamese, english));

    /// <summary>A button of the page by its words, as a screen reader says them.</summary>
    public ILocator Button(string vietnamese, string english) => Named(AriaRole.Button, Say(vietnamese, english));

    public Task<string> TextAsync() => Page.Locator("main").InnerTextAsync();

    public async Task OpenAsync(string path)
    {
        await Page.GotoAsync(path);
        await LookAsync();
    }

    public Task FollowAsync(string selector) => FollowAsync(Main(selector));

    public async Task FollowAsync(ILocator what)
    {
        Clicks++;
        await what.ClickAsync();
        await LookAsync();
    }

    /// <summary>Sends the first form by its first button.</summary>
    public Task SubmitAsync() => FollowAsync("form[method=post] button[type=submit] >> nth=0");

    public async Task FillAsync(params (string Field, string Value)[] values)
    {
        foreach (var (field, value) in values)
            await Field(field).FillAsync(value);
    }

    public ILocator Field(string name) => Main($"#Input_{name}");

    public Task<string> ValueAsync(string field) => Field(field).InputValueAsync();

    /// <summary>The error beside a field, or nothing.</summary>
    public async Task<string> ErrorAtAsync(string field) =>
        string.Concat(await Main($"#Input_{field}-error").AllInnerTextsAsync());

    /// <summary>Takes a file by a link and gives its name and content.</summary>
    public async Task<(string Name, byte[] Content)> DownloadAsync(ILocator link)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    private ILocator Named(AriaRole role, string words) => Page.Locator("main").GetByRole(role, new() { Name = words, Exact = true });

    // Axe is a script itself, so it looks when scripts run.
    private async Task LookAsync()
    {
        await Page.LoadedAsync();
        if (await Page.Locator("html").GetAttributeAsync("lang") is var read && read != _language)
            _wrong.Add($"{Page.Url}: in {read}");
        if (!_javaScript || _language != "vi")
            return;
        _wrong.AddRange(await Accessibility.NewViolationsAsync(Page));
    }
}
