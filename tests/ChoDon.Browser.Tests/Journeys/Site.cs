using System.Text.RegularExpressions;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Hosting;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Journeys;

/// <summary>A host with data of its own, and the cookies of whoever was let in.</summary>
internal sealed partial class Site : IAsyncDisposable
{
    // One address asks for all the pages of all tests.
    private static readonly Dictionary<string, string?> Settings = new() { ["CHODON_Web__RequestsPerMinute"] = "100000" };

    private readonly TemporaryDirectory _data = new();
    private RunningHost _host = null!;

    private Site()
    {
    }

    /// <summary>What the host wrote.</summary>
    public string Output => _host.Output;

    /// <summary>Its database, which the host has open, too.</summary>
    public PlatformDatabase Database => PlatformDatabase.Sqlite(Path.Combine(_data.FullPath, DataDirectory.DatabaseName));

    /// <summary>The administrator.</summary>
    public string Administrator { get; private set; } = "";

    /// <summary>The district of the demonstration.</summary>
    public static async Task<Site> DemoAsync()
    {
        var site = new Site();
        await DemoTemplate.CopyToAsync(site._data.FullPath);
        site._host = await RunningHost.StartAsync(site._data.FullPath, Settings, "demo", "--people");
        site.Administrator = await site.SignInAsync((await site._host.LinkAsync()).PathAndQuery);
        return site;
    }

    /// <summary>A new site with two villages, whose register was just switched on.</summary>
    public static async Task<Site> NewAsync()
    {
        var site = new Site();
        await FirstVillages.PrepareAsync(site._data.FullPath);
        site._host = await RunningHost.StartAsync(site._data.FullPath, Settings);
        var page = await Chromium.VisitAsync(site._host.Address);
        await People.SetUpAdministratorAsync(page, site._host);
        await page.GotoAsync("/admin/modules");
        await page.Locator("td[data-module=enrollment] a").ClickAsync();
        await page.FillAsync("#Reason", "Bắt đầu");
        await page.Locator("main form[method=post] button[type=submit]").ClickAsync();
        site.Administrator = await LeaveAsync(page);
        return site;
    }

    /// <summary>The officer of the whole district of the demonstration.</summary>
    public Task<string> SignInOfficerAsync() => SignInAsAsync("District officer");

    /// <summary>Somebody of the demonstration by their role: "Village leader".</summary>
    public async Task<string> SignInAsAsync(string role)
    {
        Match? link;
        while ((link = PersonsLink().Matches(Output).FirstOrDefault(match => match.Groups[1].Value == role)) is null)
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        return await SignInAsync(new Uri(link.Groups[2].Value).PathAndQuery);
    }

    /// <summary>Somebody who was let in comes back, with a browser of the same cookies.</summary>
    public async Task<Visit> VisitAsync(string person, bool javaScript, string language, int width = 1280)
    {
        var visit = new Visit(await Chromium.VisitAsync(_host.Address, javaScript, width, state: person), javaScript, language);
        if (language == "en")
        {
            await visit.Page.GotoAsync("/");
            await visit.Page.Locator("form.language button").ClickAsync();
        }

        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _data.Dispose();
    }

    private async Task<string> SignInAsync(string link)
    {
        var page = await Chromium.VisitAsync(_host.Address);
        await page.GotoAsync(link);
        await page.Locator("main form[method=post] button[type=submit]").ClickAsync();
        return await LeaveAsync(page);
    }

    private static async Task<string> LeaveAsync(IPage page)
    {
        await Assertions.Expect(page.Locator("details.account")).ToBeVisibleAsync();
        var state = await page.Context.StorageStateAsync();
        await page.Context.CloseAsync();
        return state;
    }

    [GeneratedRegex(@"^([A-Z][a-z]+ [a-z]+),.*?(http://\S+)\r?\n", RegexOptions.Multiline)]
    private static partial Regex PersonsLink();
}
