using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Core.Data;

/// <summary>Asks every two seconds, with one query for all, whether another process has changed what this one keeps in memory.</summary>
public sealed class Following(PlatformDatabase database, IEnumerable<IFollower> followers, TimeProvider time, ILogger<Following> log)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await LookAsync(stoppingToken);
    }

    private Task LookAsync(CancellationToken cancellationToken) => TryAsync("the revisions", async () =>
    {
        await using var context = database.NewContext();
        var numbers = await context.Revisions.AsNoTracking().ToDictionaryAsync(revision => revision.Name, revision => revision.Number, cancellationToken);
        foreach (var follower in followers)
            await TryAsync(follower.Revision, () => follower.FollowAsync(numbers[follower.Revision], cancellationToken));
    });

    /// <summary>One that cannot be read keeps none of the others back.</summary>
    private async Task TryAsync(string what, Func<Task> read)
    {
        try
        {
            await read();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogWarning(error, "{What} could not be read; what was known last stays in force", what);
        }
    }
}
