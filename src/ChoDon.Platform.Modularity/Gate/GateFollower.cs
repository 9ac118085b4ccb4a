using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Modularity.Gate;

/// <summary>Asks every two seconds whether another process has turned a switch.</summary>
internal sealed class GateFollower(ModuleGate gate, TimeProvider time, ILogger<GateFollower> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await gate.FollowAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogWarning(error, "The module switches could not be read; the last known ones stay in force");
            }
        }
    }
}
