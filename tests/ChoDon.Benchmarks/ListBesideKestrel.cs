using ChoDon.Platform.Core.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChoDon.Benchmarks;

/// <summary>The list page of 25 households beside a bare endpoint of Kestrel that returns the same bytes, in turn.</summary>
internal static class ListBesideKestrel
{
    private const int Connections = 32;
    private const int Rounds = 3;

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(8);

    public static async Task RunAsync()
    {
        await using var site = await DemoSite.StartAsync(DatabaseProvider.Sqlite);
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = site.Address };
        client.DefaultRequestHeaders.Add("Cookie", site.Cookies);
        var page = await client.GetByteArrayAsync(Site.Households);
        await using var bare = await BareAsync(page);
        var address = new Uri(bare.Urls.First());
        await Load.RunAsync(site.Address, site.Cookies, [Site.Households], Connections, Time);
        await Load.RunAsync(address, null, ["/"], Connections, Time);
        Console.WriteLine($"{page.Length} bytes, {Connections} connections\n\n| list page | bare Kestrel | ratio |\n| --- | --- | --- |");
        for (var round = 0; round < Rounds; round++)
        {
            var list = await Load.RunAsync(site.Address, site.Cookies, [Site.Households], Connections, Time);
            var kestrel = await Load.RunAsync(address, null, ["/"], Connections, Time);
            Console.WriteLine($"| {list.PerSecond:0}/s | {kestrel.PerSecond:0}/s | {list.PerSecond / kestrel.PerSecond:0.000} |");
        }
    }

    private static async Task<WebApplication> BareAsync(byte[] page)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(http =>
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            http.Response.ContentLength = page.Length;
            return http.Response.Body.WriteAsync(page).AsTask();
        });
        await app.StartAsync();
        return app;
    }
}
