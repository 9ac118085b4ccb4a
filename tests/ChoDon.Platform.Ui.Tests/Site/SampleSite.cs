using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ChoDon.Platform.Ui.Layout;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ChoDon.Platform.Ui.Tests.Site;

/// <summary>A small real site around the sample pages of this project, asked over HTTP.</summary>
internal sealed partial class SampleSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _browser;

    private SampleSite(WebApplication app)
    {
        _app = app;
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _browser = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(address) };
    }

    public static async Task<SampleSite> StartAsync(LayoutModel? frame = null, DateTimeOffset? now = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(SampleSite).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.UsePlatformUi();
        builder.Services.AddRazorPages();
        builder.Services.AddSingleton<TimeProvider>(new StoppedClock(now ?? new DateTimeOffset(2020, 5, 31, 7, 5, 0, TimeSpan.Zero)));
        builder.Services.AddSingleton<ILayoutSource>(new FixedLayout(frame ?? FixedLayout.SignedIn));
        var app = builder.Build();
        app.UseRequestLocalization(options => options
            .SetDefaultCulture("vi-VN")
            .AddSupportedCultures("vi-VN", "en-GB")
            .AddSupportedUICultures("vi-VN", "en-GB"));
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        await app.StartAsync();
        return new SampleSite(app);
    }

    public Task<HttpResponseMessage> AskAsync(HttpRequestMessage request) => _browser.SendAsync(request);

    public async Task<string> GetAsync(string path, string language = "vi-VN")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptLanguage.ParseAdd(language);
        using var response = await _browser.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Fills in the form of a page and follows where it leads.</summary>
    public async Task<string> PostAsync(string path, Dictionary<string, string> fields, string language = "vi-VN")
    {
        var token = Token().Match(await GetAsync(path, language)).Groups[1].Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.AcceptLanguage.ParseAdd(language);
        request.Content = new FormUrlEncodedContent([.. fields, new("__RequestVerificationToken", token)]);
        using var response = await _browser.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>The main part of a page; what the library writes there is also good XML.</summary>
    public static XElement MainOf(string page)
    {
        var start = page.IndexOf("<main", StringComparison.Ordinal);
        var end = page.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length;
        return XElement.Parse(page[start..end]);
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _app.DisposeAsync();
    }

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
