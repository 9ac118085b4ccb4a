using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Mail;
using ChoDon.Testing.Hosting;
using ChoDon.Testing.Mail;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Faults.Tests.Demo;

/// <summary>A demonstration host that can be stopped, killed and started again, and its database between.</summary>
internal sealed class DemoHost : IAsyncDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly PlatformDatabase _database;
    private RunningHost? _running;

    public DemoHost() => _database = PlatformDatabase.Sqlite(Path.Combine(_directory.FullPath, "chodon.db"));

    public async Task StartAsync(SmtpServer? mailServer = null)
    {
        if (_running is null)
            await DemoTemplate.CopyToAsync(_directory.FullPath);
        Dictionary<string, string?> environment = [];
        if (mailServer is not null)
        {
            environment["CHODON_Mail__Host"] = "127.0.0.1";
            environment["CHODON_Mail__Port"] = $"{mailServer.Port}";
        }

        _running = await RunningHost.StartAsync(_directory.FullPath, environment, "demo");
        await Wait.UntilAsync(HasMonthlySchedulesAsync, "the first tick had written the monthly schedules");
    }

    private async Task<bool> HasMonthlySchedulesAsync()
    {
        // The first tick writes them one after the other, so some may stand while others do not.
        await using var context = NewContext();
        var written = await context.JobSchedules.Select(row => row.JobId).Distinct().ToListAsync();
        return PlatformJobIds.Monthly.All(written.Contains);
    }

    public Task StopAsync() => _running!.StopAsync();

    public void Kill() => _running!.Kill();

    public PlatformDbContext NewContext() => _database.NewContext();

    /// <summary>
    /// The month on whose first day summaries were last due: on that day itself, the month before until their hour has come.
    /// </summary>
    public async Task<Month> LastDueMonthAsync()
    {
        await using var context = NewContext();
        var next = await context.JobSchedules.SingleAsync(row => row.JobId == PlatformJobIds.MonthlySummary);
        return Month.Of(VietnamTime.DayOf(next.NextDue)).Previous;
    }

    /// <summary>Puts the monthly jobs back to where they would stand if the host had been down since that day.</summary>
    public async Task PretendItWasDownSinceAsync(DateOnly day)
    {
        await using var context = NewContext();
        foreach (var schedule in await context.JobSchedules.Where(row => PlatformJobIds.Monthly.Contains(row.JobId)).ToListAsync())
            schedule.NextDue = VietnamTime.StartOf(day) + VietnamTime.ToLocal(schedule.NextDue).TimeOfDay;
        await context.SaveChangesAsync();
    }

    /// <summary>Lets the time pass after which another process may take over what a killed one held.</summary>
    public async Task LetLeasesRunOutAsync()
    {
        await using var context = NewContext();
        await context.Outbox.ExecuteUpdateAsync(set => set.SetProperty(mail => mail.LeaseUntil, (DateTime?)null));
    }

    public async Task<List<OutboxMessage>> MailsAsync()
    {
        await using var context = NewContext();
        return await context.Outbox.AsNoTracking().OrderBy(mail => mail.DedupeKey).ToListAsync();
    }

    /// <summary>The heads of household and post holders of the registers whose names stand in the text.</summary>
    public IReadOnlyList<string> PeopleNamedIn(string text)
    {
        using var context = NewContext();
        var names = context.Database
            .SqlQuery<string>($"SELECT head_name AS \"Value\" FROM enr_household UNION SELECT name FROM enr_post_holder")
            .ToList();
        Assert.That(names, Is.Not.Empty);
        return [.. names.Where(name => text.Contains(name, StringComparison.OrdinalIgnoreCase))];
    }

    public async ValueTask DisposeAsync()
    {
        if (_running is not null)
            await _running.DisposeAsync();
        _directory.Dispose();
    }
}
