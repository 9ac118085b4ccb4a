using ChoDon.Platform.Core.Data;

namespace ChoDon.Benchmarks.Figures;

/// <summary>How long pages of reports take, with 13,181 households, and with ten and a hundred times as many.</summary>
internal static class ReportTimes
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(10);

    private static readonly (string Name, string Path)[] Pages =
    [
        ("home of the district", "/?until=2020-05"),
        ("report of a month", "/reports?period=statistics/2020-03"),
        ("report from the 15th to the 14th", "/reports?period=administrative/2020-Q1"),
        ("report of two years, today's map", "/reports?from=2018-06-12&to=2020-05-11&map=today"),
        ("why a number changed", "/reports/why?figure=households.enrolled&period=statistics/2020-03"),
        ("in words", "/reports/narrative?period=statistics/2020-03"),
        ("before handing in", "/reports/step?unit=02020&period=statistics/2020-03"),
        ("reports handed in", "/reports/progress?period=statistics/2020-03"),
    ];

    public static async Task RunAsync()
    {
        Console.WriteLine("| households | page | 1 user: p50, p95 | 4 users: p50, p95 |\n| --- | --- | --- | --- |");
        foreach (var times in new[] { 1, 10, 100 })
        {
            await using var site = await DemoSite.StartAsync(DatabaseProvider.Sqlite, database => Growth.MultiplyAsync(database, times));
            foreach (var (name, path) in Pages)
            {
                await Load.RunAsync(site.Address, site.Cookies, [path], 2, WarmUp);
                var one = await Load.RunAsync(site.Address, site.Cookies, [path], 1, Time);
                var four = await Load.RunAsync(site.Address, site.Cookies, [path], 4, Time);
                Console.WriteLine(
                    $"| {times * 13_181:N0} | {name} | {one.Percentile(50):0.0} ms, {one.Percentile(95):0.0} ms | {four.Percentile(50):0.0} ms, {four.Percentile(95):0.0} ms |");
            }
        }
    }
}
