using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Hosting;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Journeys;

/// <summary>A host with data of its own, and the cookies of whoever was let in.</summary>
internal sealed class Site : IAsyncDisposable
{
    // One address asks for all the pages of all tests.
    private static readonly Dictionary<string, string?> Settings = new() { ["CHODON_Web__RequestsPerMinute"] = "100000" };

    private readonly TemporaryDirectory _data = new();
    private IReadOnlyDictionary<string, string> _people = new Dictionary<string, string>();
    private IReadOnlyList<Cookie>? _english;
    private RunningHost _host = null!;

    private Site()
    {
    }

    /// <summary>What the host wrote.</summary>
    public string Output => _host.Output;

    /// <summary>Its database, which the host has open, too.</summary>
    public PlatformDatabase Database => PlatformDatabase.Sqlite(Path.Combine(_data.FullPath, DataDirectory.DatabaseName));

    /// <summary>The administrator.</summary>
    public string Administrator => Person(SignedInDemo.Administrator);

    /// <summary>The officer of the whole district of the demonstration.</summary>
    public string Officer => Person("District officer");

    /// <summary>The district of the demonstration.</summary>
    public static async Task<Site> DemoAsync()
    {
        var site = new Site();
        site._people = await SignedInDemo.CopyToAsync(site._data.FullPath);
        site._host = await RunningHost.StartAsync(site._data.FullPath, Settings, "demo");
        return site;
    }

    /// <summary>A new site with four villages, whose register was just switched on.</summary>
    public static async Task<Site> NewAsync()
    {
        var site = new Site();
        await FirstVillages.PrepareAsync(site._data.FullPath);
        site._host = await RunningHost.StartAsync(site._data.FullPath, Settings);
        try
        {
            site._people = new Dictionary<string, string> { [SignedInDemo.Administrator] = await site.SetUpAsync() };
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }

        return site;
    }

    /// <summary>The cookies of somebody of the demonstration by their role: "Village leader".</summary>
    public string Person(string role) => _people[role];

    /// <summary>Somebody who was let in comes back, with a browser of the same cookies.</summary>
    public async Task<Visit> VisitAsync(string person, bool javaScript, string language, int width = 1280)
    {
        var visit = new Visit(await Chromium.VisitAsync(_host.Address, javaScript, width, state: person), javaScript, language);
        if (language == "en")
            await ReadInEnglishAsync(visit.Page);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _data.Dispose();
    }

    private async Task<string> SetUpAsync()
    {
        var page = await Chromium.VisitAsync(_host.Address);
        await People.SetUpAdministratorAsync(page, _host);
        await page.GotoAsync("/admin/modules");
        await page.Locator("td[data-module=enrollment] a").ClickAsync();
        await page.FillAsync("#Reason", "Bắt đầu");
        await page.Locator("main form[method=post] button[type=submit]").ClickAsync();
        return await People.LeaveAsync(page);
    }

    /// <summary>The first presses the button for it; whoever comes later gets the cookie that it gave.</summary>
    private async Task ReadInEnglishAsync(IPage page)
    {
        if (_english is not null)
        {
            await page.Context.AddCookiesAsync(_english);
            return;
        }

        await page.GotoAsync("/");
        await page.Locator("form.language button").ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        var cookies = await page.Context.CookiesAsync();
        _english =
        [
            .. cookies.Where(cookie => cookie.Name == "chodon.language")
                .Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path }),
        ];
    }
}
