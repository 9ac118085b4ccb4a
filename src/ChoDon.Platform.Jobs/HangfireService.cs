using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.Logging;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Jobs;

/// <summary>Runs Hangfire for as long as the host runs: a tick every minute, one at start, and the workers.</summary>
internal sealed class HangfireService(
    JobStorage storage, HangfireQueue queue, ScopeActivator activator, StopSignal stop, ILoggerFactory loggers) : IHostedService
{
    private const string TickId = "tick";
    private const int Workers = 3;

    private readonly List<BackgroundJobServer> _servers = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        LogProvider.SetCurrentLogProvider(new AspNetCoreLogProvider(loggers));
        new RecurringJobManager(storage).AddOrUpdate<LedgerTrigger>(
            TickId, Queues.Tick, trigger => trigger.Tick("minute"), Cron.Minutely());
        _servers.Add(Server(Queues.Tick, workers: 1, isLightweight: false));
        _servers.Add(Server(Queues.Work, Workers, isLightweight: true));
        queue.Tick("start");
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
    }

    private BackgroundJobServer Server(string name, int workers, bool isLightweight) =>
        new(
            new BackgroundJobServerOptions
            {
                Activator = activator,
                Queues = [name],
                WorkerCount = workers,
                IsLightweightServer = isLightweight,
                ServerName = $"{Environment.MachineName}:{Environment.ProcessId}:{name}",
                SchedulePollingInterval = TimeSpan.FromSeconds(5),
            },
            storage);
}
