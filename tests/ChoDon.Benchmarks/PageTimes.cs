using System.Text.RegularExpressions;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Benchmarks;

/// <summary>
/// How long the register's list, a search and one household take with 13,181 households and 60,000 members, for one
/// person and for four at once, who all ask again as soon as they have an answer.
/// </summary>
internal static partial class PageTimes
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(10);

    private static readonly string[] Searches =
    [
        "ng", "nguyen", "nguyễn", "nguyen van", "nguyen van thang", "Nguyễn Văn Thắng", "thang", "hoang thi la", "hoàng thị lan",
        "nong van bihn", "trieu mui", "nguyn van hung", "hoa ma thi", "hùng", "van", "thị", "giang a pao", "ly van", "bế thị yến", "xyz",
    ];

    public static async Task RunAsync()
    {
        Console.WriteLine("| database | page | 1 user: p50, p95 | 4 users: p50, p95 |\n| --- | --- | --- | --- |");
        foreach (var provider in Enum.GetValues<DatabaseProvider>())
        {
            await using var site = await DemoSite.StartAsync(provider, Members.AddAsync);
            await MeasureAsync(site, $"{provider}");
        }
    }

    public static async Task MeasureAsync(DemoSite site, string name)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = site.Address };
        client.DefaultRequestHeaders.Add("Cookie", site.Cookies);
        var list = await client.GetStringAsync(Site.Households);
        string[] households = [.. Household().Matches(list).Select(match => match.Value).Distinct()];
        await ReportAsync(site, name, "list", [Site.Households]);
        await ReportAsync(site, name, "search", [.. Searches.Select(typed => $"{Site.Households}?q={Uri.EscapeDataString(typed)}")]);
        await ReportAsync(site, name, "one household", households);
    }

    private static async Task ReportAsync(DemoSite site, string name, string page, string[] paths)
    {
        await Load.RunAsync(site.Address, site.Cookies, paths, 2, WarmUp);
        var one = await Load.RunAsync(site.Address, site.Cookies, paths, 1, Time);
        var four = await Load.RunAsync(site.Address, site.Cookies, paths, 4, Time);
        Console.WriteLine($"| {name} | {page} | {one.Percentile(50):0.0} ms, {one.Percentile(95):0.0} ms | {four.Percentile(50):0.0} ms, {four.Percentile(95):0.0} ms |");
        if (paths.Length < 2 || Environment.GetEnvironmentVariable("CHODON_EACH") is null)
            return;
        foreach (var path in paths)
        {
            var each = await Load.RunAsync(site.Address, site.Cookies, [path], 1, TimeSpan.FromSeconds(1));
            Console.WriteLine($"    {Uri.UnescapeDataString(path)}: {each.Percentile(50):0.0} ms");
        }
    }

    [GeneratedRegex("/m/enrollment/households/[0-9a-f-]{36}")]
    private static partial Regex Household();
}
