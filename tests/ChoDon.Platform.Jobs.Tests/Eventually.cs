using System.Diagnostics;

namespace ChoDon.Platform.Jobs.Tests;

internal static class Eventually
{
    public static async Task IsTrueAsync(Func<bool> condition, int seconds = 30)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            if (watch.Elapsed > TimeSpan.FromSeconds(seconds))
                Assert.Fail($"Not so after {seconds} seconds.");
            await Task.Delay(50);
        }
    }
}
