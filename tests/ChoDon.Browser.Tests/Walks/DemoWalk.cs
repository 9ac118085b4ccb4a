using System.Text.RegularExpressions;
using System.Xml.Linq;
using ChoDon.Browser.Tests.Journeys;
using ChoDon.Testing;
using ChoDon.Testing.Hosting;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Walks;

/// <summary>A walk through the demonstration as its administrator, in one language, one page of each kind.</summary>
internal sealed partial class DemoWalk : IAsyncDisposable
{
    /// <summary>Nobody looks at what is painted, which takes the longer the more of it there is.</summary>
    private const int Height = 400;

    private readonly TemporaryDirectory _data;
    private readonly RunningHost _host;

    private DemoWalk(TemporaryDirectory data, RunningHost host, IPage page, string language)
    {
        _data = data;
        _host = host;
        Page = page;
        Language = language;
    }

    public IPage Page { get; }

    public string Language { get; }

    public static async Task<DemoWalk> StartAsync(string language, bool javaScript)
    {
        var data = new TemporaryDirectory();
        var people = await SignedInDemo.CopyToAsync(data.FullPath);
        var host = await RunningHost.StartAsync(data.FullPath, "demo");
        var page = await Chromium.VisitAsync(host.Address, javaScript, height: Height, state: people[SignedInDemo.Administrator]);
        await page.GotoAsync("/");
        if (language == "en")
            await page.Locator("form.language button").ClickAsync();
        await GoOnCaseAsync(page);
        return new DemoWalk(data, host, page, language);
    }

    // A case is shown to the people on it alone, so whoever walks is put on one that goes on.
    private static async Task GoOnCaseAsync(IPage page)
    {
        await page.GotoAsync("/m/mediation/register");
        await page.Locator("main tbody a").First.ClickAsync();
        await page.Locator("#Input_AccountId").SelectOptionAsync(new SelectOptionValue { Label = "Quản trị minh họa" });
        await page.FillAsync("#Input_Reason", "thử");
        await page.Locator("main form:has(#Input_Reason) button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".notice.success")).ToBeVisibleAsync();

        await page.GotoAsync("/m/rehabilitation/cases/open");
        await page.Locator("#Input_VillageId").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("input[name='Input.Basis'][value=Voluntary]").CheckAsync();
        await page.FillAsync("#Input_Name", "Đàm Văn Mẫu");
        await page.FillAsync("#Input_AgreedOn", await page.Locator("#Input_DecidedOn").InputValueAsync());
        await page.Locator("#Input_SupervisorId").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("main form[method=post] button[type=submit]").First.ClickAsync();
        await Assertions.Expect(page.Locator(".notice.success")).ToBeVisibleAsync();
        await page.GotoAsync("/");
    }

    /// <summary>Goes wherever links lead from the home page.</summary>
    /// <param name="look">What is done with each page, which is open; given its path and the answer.</param>
    /// <returns>The kinds of pages that were seen, and of what they were asked for.</returns>
    public async Task<IReadOnlyCollection<string>> EachKindAsync(Func<string, IResponse, Task> look)
    {
        var waiting = new Queue<string>(["/"]);
        var kinds = new HashSet<string> { "/" };
        while (waiting.TryDequeue(out var path))
        {
            var answer = (await Page.GotoAsync(path))!;
            foreach (var link in await LinksAsync())
            {
                if (KindsOf(link).Where(kinds.Add).ToList() is not [])
                    waiting.Enqueue(link);
            }

            await look(path, answer);
        }

        return kinds;
    }

    /// <summary>Keys of texts that stand on the page instead of the texts.</summary>
    public async Task<IEnumerable<string>> UntranslatedAsync()
    {
        var words = await Page.Locator("body").InnerTextAsync();
        return KeyLike().Matches(words).Select(match => match.Value).Where(Keys.Value.Contains);
    }

    /// <summary>Paths that differ by a key are of one kind.</summary>
    public static string KindOf(string path) => Key().Replace(path, "/*");

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        await _host.DisposeAsync();
        _data.Dispose();
    }

    /// <summary>The path, and each word of the search: two filters together show nothing that each alone does not.</summary>
    private static IEnumerable<string> KindsOf(string link)
    {
        var parts = link.Split('?', 2);
        var path = KindOf(parts[0]);
        return parts.Skip(1).SelectMany(search => search.Split('&')).Select(word => $"{path}?{word.Split('=')[0]}").Prepend(path);
    }

    private Task<string[]> LinksAsync() => Page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('a[href]:not([download])')].filter(a => a.origin === location.origin).map(a => a.pathname + a.search)");

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
