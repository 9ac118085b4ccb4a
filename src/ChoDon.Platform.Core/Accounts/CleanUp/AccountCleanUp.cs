using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>Once an hour takes away what nobody needs: waits that are over, links and sessions that ended long ago.</summary>
public sealed class AccountCleanUp(PlatformDatabase database, TimeProvider time, ILogger<AccountCleanUp> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);
    private static readonly TimeSpan LinksKept = TimeSpan.FromDays(30);
    private static readonly TimeSpan SessionsKept = TimeSpan.FromDays(90);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        var (forgotten, oldLink, oldSession) = (now - SignInBackOff.Memory, now - LinksKept, now - SessionsKept);
        await using var context = database.NewContext();
        return await context.SignInWaits.Where(wait => wait.TriedAt < forgotten).ExecuteDeleteAsync(cancellationToken)
            + await context.OneTimeLinks.Where(link => link.ExpiresAt < oldLink).ExecuteDeleteAsync(cancellationToken)
            + await context.Sessions.Where(session => session.LastSeenAt < oldSession).ExecuteDeleteAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogWarning(error, "Old sign-in rows could not be taken away; the next try is in an hour");
            }
        }
    }
}
