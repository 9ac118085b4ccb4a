using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Core.Data;

/// <summary>Asks every two seconds whether another process has changed what this one keeps in memory.</summary>
public sealed class Following(IEnumerable<IFollower> followers, TimeProvider time, ILogger<Following> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var follower in followers)
                await FollowAsync(follower, stoppingToken);
        }
    }

    private async Task FollowAsync(IFollower follower, CancellationToken cancellationToken)
    {
        try
        {
            await follower.FollowAsync(cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogWarning(error, "{Follower} could not be read; what was known last stays in force", follower.GetType().Name);
        }
    }
}
