using ChoDon.Platform.Core.Settings;

namespace ChoDon.Platform.Host.Web;

/// <summary>Asks every two seconds whether another process has changed a setting.</summary>
internal sealed class SettingFollower(DistrictSettings settings, TimeProvider time, ILogger<SettingFollower> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await settings.FollowAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogWarning(error, "The settings could not be read; the last known ones stay in force");
            }
        }
    }
}
