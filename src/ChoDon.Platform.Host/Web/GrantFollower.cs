using ChoDon.Platform.Core.Grants;

namespace ChoDon.Platform.Host.Web;

/// <summary>Asks every two seconds whether another process has changed grants or roles.</summary>
internal sealed class GrantFollower(GrantBook book, TimeProvider time, ILogger<GrantFollower> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await book.FollowAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogWarning(error, "The grants could not be read; the last known ones stay in force");
            }
        }
    }
}
