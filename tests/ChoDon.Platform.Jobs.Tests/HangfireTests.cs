using System.Diagnostics;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Mail;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;
using ChoDon.Testing.Time;
using Hangfire;
using Hangfire.Common;
using Hangfire.Storage;

namespace ChoDon.Platform.Jobs.Tests;

/// <summary>A real Hangfire server: memory beside SQLite, its own schema in PostgreSQL.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class HangfireTests(DatabaseProvider provider)
{
    private readonly List<HangfireHouse> _houses = [];
    private TestDatabase? _database;
    private FixedUnits _units = null!;
    private ManualClock _clock = null!;
    private WaitingJob.Notes _notes = null!;

    [SetUp]
    public void Open()
    {
        _database = TestDatabase.Create(provider);
        _units = new FixedUnits();
        _clock = new ManualClock(new DateTimeOffset(2020, 5, 20, 9, 0, 0, TimeSpan.FromHours(7)));
        _notes = new WaitingJob.Notes();
    }

    [TearDown]
    public async Task CloseAsync()
    {
        foreach (var house in _houses)
            await house.DisposeAsync();
        _houses.Clear();
        _database?.Dispose();
    }

    [Test]
    public async Task What_came_due_while_the_host_was_down_runs_at_its_start_and_the_mail_goes_out()
    {
        using (var before = new JobsHouse(_database!, _units, _clock))
        {
            before.StoreUnits();
            before.StoreAccount("Nguyễn Văn Thử", "lanhdao@example.org");
            await before.TickAsync();
        }

        _clock.MoveTo(new DateTimeOffset(2020, 6, 3, 9, 0, 0, TimeSpan.FromHours(7)));
        var house = (await StartAsync()).House;

        // The workers take the two runs side by side: either may end first.
        await Eventually.IsTrueAsync(() =>
            house.Runs().Count(run => run.Status == JobRunStatus.Succeeded) == 2
            && house.Outbox().Any(message => message.Status == OutboxStatus.Sent));
        Assert.Multiple(() =>
        {
            Assert.That(house.Runs().Select(run => (run.JobId, run.Status)), Is.EqualTo(new[]
            {
                ("monthly-aggregation", JobRunStatus.Succeeded),
                ("monthly-summary", JobRunStatus.Succeeded),
            }));
            Assert.That(house.Outbox(), Has.Count.EqualTo(1));
        });
        await Eventually.IsTrueAsync(() => house.Resolve<JobsHealth>().LastTickAt == _clock.GetUtcNow().UtcDateTime);
    }

    [Test]
    public async Task Run_now_starts_within_moments()
    {
        var house = (await StartAsync()).House;
        await Eventually.IsTrueAsync(() => house.Resolve<JobsHealth>().LastTickAt is not null);
        await AskAsync(house, 0);
        await Eventually.IsTrueAsync(() => _notes.Ran.Count == 1);
        await Task.Delay(TimeSpan.FromSeconds(1));

        var asked = Stopwatch.GetTimestamp();
        await AskAsync(house, 1);

        await Eventually.IsTrueAsync(() => _notes.Ran.Count == 2);
        var wait = Stopwatch.GetElapsedTime(asked, _notes.Ran.Last().At);
        TestContext.Out.WriteLine($"{provider}: started after {wait.TotalMilliseconds:0} ms");
        Assert.That(wait, Is.LessThan(TimeSpan.FromSeconds(4)));
    }

    [Test]
    public async Task Hangfire_holds_calls_of_the_trigger_with_texts_and_nothing_else()
    {
        var house = (await StartAsync()).House;
        await AskAsync(house, 0);
        await Eventually.IsTrueAsync(() => _notes.Ran.Count == 1);
        await Eventually.IsTrueAsync(() => Calls(house).Select(call => call.Method.Name).ToHashSet().IsSupersetOf(["Tick", "Run"]));

        var calls = Calls(house);

        Assert.Multiple(() =>
        {
            Assert.That(calls.Select(call => call.Type).Distinct(), Is.EqualTo(new[] { typeof(LedgerTrigger) }));
            Assert.That(calls.SelectMany(call => call.Method.GetParameters()).Select(parameter => parameter.ParameterType), Is.All.EqualTo(typeof(string)));
            Assert.That(calls.SelectMany(call => call.Args), Is.Not.Empty.And.All.InstanceOf<string>());
        });
    }

    [Test]
    public async Task A_call_that_is_repeated_runs_nothing_twice()
    {
        var house = (await StartAsync()).House;
        await AskAsync(house, 0);
        await Eventually.IsTrueAsync(() => _notes.Ran.Count == 1);
        var run = house.Runs().Single();
        await Eventually.IsTrueAsync(() => house.Runs().Single().Status == JobRunStatus.Succeeded);

        var trigger = house.Resolve<LedgerTrigger>();
        await trigger.Run(run.Id.ToString());
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => trigger.Tick("again")));

        Assert.That((_notes.Ran.Count, house.Runs().Count), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task A_host_that_stops_in_the_middle_of_a_run_leaves_it_to_the_next_one()
    {
        _notes.Work = cancellationToken => Task.Delay(Timeout.Infinite, cancellationToken);
        var first = await StartAsync();
        await AskAsync(first.House, 0);
        await Eventually.IsTrueAsync(() => _notes.Ran.Count == 1);

        await first.StopAsync();
        Assert.That(first.House.Runs().Single(), Has.Property("Status").EqualTo(JobRunStatus.Pending).And.Property("Attempt").Zero);
        _notes.Work = _ => Task.CompletedTask;
        var second = (await StartAsync()).House;

        await Eventually.IsTrueAsync(() => second.Runs().Single().Status == JobRunStatus.Succeeded);
        Assert.That(_notes.Ran, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Two_hosts_share_the_slots_and_run_each_once()
    {
        const string EveryHour = "0 * * * *";
        using (var before = new JobsHouse(_database!, _units, _clock, modules: modules =>
            modules.Add<WaitingJob>(HangfireHouse.JobId, "Tidy", EveryHour, ChoDon.Platform.Abstractions.Jobs.CatchUp.EverySlot)))
        {
            await before.Resolve<JobRound>().NextAsync(default);
        }

        _clock.Advance(TimeSpan.FromHours(40));
        await Task.WhenAll(StartAsync(EveryHour), StartAsync(EveryHour));
        var house = _houses[0].House;

        await Eventually.IsTrueAsync(() => house.Runs().Count == 40 && house.Runs().All(run => run.Status == JobRunStatus.Succeeded), seconds: 60);
        Assert.Multiple(() =>
        {
            Assert.That(_notes.Ran.Select(ran => ran.Slot), Is.Unique.And.Exactly(40).Items);
            Assert.That(house.Runs(), Has.All.Property("Attempt").EqualTo(1));
        });
    }

    private async Task<HangfireHouse> StartAsync(string cron = "0 0 1 1 *")
    {
        var house = await HangfireHouse.StartAsync(_database!, _units, _clock, _notes, cron);
        lock (_houses)
            _houses.Add(house);
        return house;
    }

    private Task<RunNowResult> AskAsync(JobsHouse house, int secondsAgo) =>
        house.Resolve<RunNow>().AskAsync(
            HandModules.ModuleId, HangfireHouse.JobId, house.DistrictId, new Actor(null, "admin"), _clock.GetUtcNow().UtcDateTime.AddSeconds(-secondsAgo), default);

    private static List<Job> Calls(JobsHouse house)
    {
        var storage = house.Resolve<JobStorage>();
        using var connection = storage.GetConnection();
        var monitor = storage.GetMonitoringApi();
        return
        [
            .. connection.GetRecurringJobs().Select(recurring => recurring.Job),
            .. monitor.SucceededJobs(0, 1000).Select(call => call.Value.Job),
            .. monitor.ProcessingJobs(0, 1000).Select(call => call.Value.Job),
            .. monitor.DeletedJobs(0, 1000).Select(call => call.Value.Job),
            .. monitor.FailedJobs(0, 1000).Select(call => call.Value.Job),
        ];
    }
}
