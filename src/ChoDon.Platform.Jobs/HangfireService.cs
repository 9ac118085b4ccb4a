using ChoDon.Platform.Abstractions.Time;
using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.Logging;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Jobs;

/// <summary>Runs Hangfire for as long as the host runs: a tick every minute, one at start, and the workers.</summary>
internal sealed class HangfireService(
    JobStorage storage, HangfireQueue queue, ScopeActivator activator, StopSignal stop, TimeProvider time, ILoggerFactory loggers)
    : IHostedService
{
    private const int Workers = 3;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly List<BackgroundJobServer> _servers = [];
    private Task _ticking = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        LogProvider.SetCurrentLogProvider(new AspNetCoreLogProvider(loggers));
        _servers.Add(Server([Queues.Tick], workers: 1, isLightweight: false));
        _servers.Add(Server([Queues.Mail, Queues.Work], Workers, isLightweight: true));
        queue.Tick("start");
        _ticking = TickAsync();
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stop.StopAsync();
        foreach (var server in _servers)
            server.SendStop();
        foreach (var server in _servers)
        {
            await server.WaitForShutdownAsync(cancellationToken);
            server.Dispose();
        }

        _servers.Clear();
        await _ticking;
    }

    /// <summary>
    /// Ticks at the full minute. A wait of at most a minute, counted anew each time, goes on when the clock is set back;
    /// a recurring call of Hangfire would stay silent until the clock has caught up.
    /// </summary>
    private async Task TickAsync()
    {
        while (!stop.Token.IsCancellationRequested)
        {
            var passed = TimeSpan.FromTicks(time.UtcNow().Ticks % Minute.Ticks);
            await Task.Delay(Minute - passed, time, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stop.Token.IsCancellationRequested)
                queue.Tick("minute");
        }
    }

    private BackgroundJobServer Server(string[] queues, int workers, bool isLightweight) =>
        new(
            new BackgroundJobServerOptions
            {
                Activator = activator,
                Queues = queues,
                WorkerCount = workers,
                IsLightweightServer = isLightweight,
                ServerName = $"{Environment.MachineName}:{Environment.ProcessId}:{queues[^1]}",

                // Nothing is ever put off in Hangfire: our own tables say when.
                SchedulePollingInterval = TimeSpan.FromHours(1),
            },
            storage);
}
