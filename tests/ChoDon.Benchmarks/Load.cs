using System.Diagnostics;

namespace ChoDon.Benchmarks;

/// <summary>Asks for pages as fast as they come, over a number of connections, and measures each answer.</summary>
internal static class Load
{
    /// <summary>How many milliseconds each answer took, in rising order.</summary>
    public static async Task<LoadResult> RunAsync(Uri site, string? cookies, IReadOnlyList<string> paths, int connections, TimeSpan time)
    {
        using var handler = new SocketsHttpHandler { UseCookies = false, MaxConnectionsPerServer = connections };
        using var client = new HttpClient(handler) { BaseAddress = site };
        if (cookies is not null)
            client.DefaultRequestHeaders.Add("Cookie", cookies);
        var clock = Stopwatch.StartNew();
        var all = await Task.WhenAll(Enumerable.Range(0, connections).Select(worker => WorkAsync(client, paths, worker, clock, time)));
        var seconds = clock.Elapsed.TotalSeconds;
        return new LoadResult([.. all.SelectMany(answers => answers).Order()], seconds);
    }

    private static async Task<List<double>> WorkAsync(HttpClient client, IReadOnlyList<string> paths, int worker, Stopwatch clock, TimeSpan time)
    {
        List<double> answers = [];
        var buffer = new byte[64 * 1024];
        for (var number = worker * 7; clock.Elapsed < time; number++)
        {
            var started = Stopwatch.GetTimestamp();
            using var answer = await client.GetAsync(paths[number % paths.Count], HttpCompletionOption.ResponseHeadersRead);
            answer.EnsureSuccessStatusCode();
            await using var body = await answer.Content.ReadAsStreamAsync();
            while (await body.ReadAsync(buffer) > 0)
            {
            }

            answers.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return answers;
    }
}
