using System.Diagnostics;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Faults.Tests.Idle;

/// <summary>
/// The long form: <c>CHODON_IDLE_SECONDS=600</c>. A few seconds hold a tick and what is still compiled, and are allowed five times as much.
/// </summary>
internal sealed class IdleProcessorTests
{
    private const int FewSeconds = 20;

    /// <summary>The host is ready long before its start is over: code is compiled and pages are warmed in the background.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(15);

    [Test]
    public async Task A_host_that_nobody_uses_takes_less_than_a_hundredth_of_a_processor()
    {
        var seconds = LongForm.Number("CHODON_IDLE_SECONDS");
        using var directory = new TemporaryDirectory();
        await DemoTemplate.CopyToAsync(directory.FullPath);
        await using var host = await RunningHost.StartAsync(directory.FullPath, "demo");
        await Task.Delay(Settling);

        var (before, watch) = (host.ProcessorTime, Stopwatch.StartNew());
        await Task.Delay(TimeSpan.FromSeconds(seconds ?? FewSeconds));
        var share = (host.ProcessorTime - before) / watch.Elapsed;

        TestContext.Out.WriteLine($"{share:P2} of a processor over {watch.Elapsed.TotalSeconds:0} s, {host.PeakMemory >> 20} MB at most");
        Assert.That(share, Is.LessThan(seconds is null ? 0.05 : 0.01));
    }
}
