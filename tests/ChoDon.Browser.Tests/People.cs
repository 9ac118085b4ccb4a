using System.Text.RegularExpressions;
using ChoDon.Testing.Accounts;
using ChoDon.Testing.Hosting;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests;

/// <summary>How people get in, with a real browser.</summary>
internal static partial class People
{
    public const string Password = "bốn từ dễ nhớ lắm";

    /// <summary>Makes the first administrator by the link that the host printed, with an app for the second factor.</summary>
    public static async Task SetUpAdministratorAsync(IPage page, RunningHost host)
    {
        await page.GotoAsync((await host.LinkAsync()).PathAndQuery);
        await page.FillAsync("#FullName", "Quản Trị Thử");
        await page.FillAsync("#Email", "quan.tri@example.vn");
        await page.FillAsync("#Password", Password);
        await page.Locator("main form button[type=submit]").ClickAsync();
        await SetUpAppAsync(page);
    }

    /// <summary>Sets up the app on the page that asks for it.</summary>
    public static async Task<TestAuthenticator> SetUpAppAsync(IPage page)
    {
        await Assertions.Expect(page).ToHaveURLAsync(TwoFactorPage());
        var app = new TestAuthenticator((await page.Locator("#key").GetAttributeAsync("data-key"))!);
        await page.FillAsync("#Code", await app.NextCodeAsync());
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".codes li")).ToHaveCountAsync(10);
        return app;
    }

    /// <summary>Closes the browser of somebody who is signed in and gives the cookies to come back with.</summary>
    public static async Task<string> LeaveAsync(IPage page)
    {
        await Assertions.Expect(page.Locator("details.account")).ToBeVisibleAsync();
        var state = await page.Context.StorageStateAsync();
        await page.Context.CloseAsync();
        return state;
    }

    [GeneratedRegex("/account/two-factor$")]
    private static partial Regex TwoFactorPage();
}
