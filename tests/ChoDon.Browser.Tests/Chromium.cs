using ChoDon.Browser.Tests.Journeys;
using ChoDon.Testing.Hosting;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests;

/// <summary>
/// One Chromium of the system for all tests of this project, in the build that has no windows to draw. Nothing is downloaded.
/// </summary>
[SetUpFixture]
internal sealed class Chromium
{
    private const string Executable = "/usr/bin/chromium-headless-shell";

    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static IPlaywright? _playwright;
    private static IBrowser? _browser;

    [OneTimeSetUp]
    public async Task Start()
    {
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, Args = Quiet });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await SignedInDemo.DeleteAsync();
        await DemoTemplate.DeleteAsync();
    }

    /// <summary>A fresh visitor with an empty cache. Disposing the page's context ends the visit.</summary>
    /// <param name="address">The site.</param>
    /// <param name="javaScript">Whether scripts run.</param>
    /// <param name="width">Of the window.</param>
    /// <param name="height">Of the window.</param>
    /// <param name="state">The cookies of an earlier visit; none without it.</param>
    public static async Task<IPage> VisitAsync(
        Uri address, bool javaScript = true, int width = 1280, int height = 900, string? state = null)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            JavaScriptEnabled = javaScript,
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            ViewportSize = new ViewportSize { Width = width, Height = height },
            StorageState = state,
        });
        context.SetDefaultTimeout(30_000);
        return await context.NewPageAsync();
    }
}
