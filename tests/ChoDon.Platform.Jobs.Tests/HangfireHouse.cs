using Autofac;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Core.Mail;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;
using Microsoft.Extensions.Hosting;

namespace ChoDon.Platform.Jobs.Tests;

/// <summary>A house whose ledger a real Hangfire server wakes.</summary>
internal sealed class HangfireHouse : IAsyncDisposable
{
    public const string JobId = "waiting";

    private readonly IHostedService _service;
    private bool _isRunning;

    private HangfireHouse(JobsHouse house)
    {
        House = house;
        _service = house.Resolve<IHostedService>();
    }

    public JobsHouse House { get; }

    public static async Task<HangfireHouse> StartAsync(
        TestDatabase database, FixedUnits units, TimeProvider clock, WaitingJob.Notes notes, string cron = "0 0 1 1 *", MailSettings? mail = null)
    {
        var house = new HangfireHouse(new JobsHouse(
            database,
            units,
            clock,
            mail,
            modules: modules => modules.Add<WaitingJob>(JobId, "Tidy", cron, CatchUp.EverySlot),
            more: builder =>
            {
                builder.RegisterInstance(notes);
                builder.RegisterModule<JobsComponent>();
            }));
        await house._service.StartAsync(default);
        house._isRunning = true;
        return house;
    }

    public async Task StopAsync()
    {
        if (!_isRunning)
            return;
        _isRunning = false;
        await _service.StopAsync(default);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        House.Dispose();
    }
}
