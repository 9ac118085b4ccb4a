using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;

namespace ChoDon.Platform.Core.Tests.Jobs;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class JobSchedulesTests(DatabaseProvider provider) : JobsFixture(provider)
{
    [Test]
    public async Task A_new_job_is_due_next_on_the_clock_of_Vietnam()
    {
        await SyncAsync(House);

        Assert.Multiple(() =>
        {
            Assert.That(Next("monthly-aggregation"), Is.EqualTo(Vietnam(2020, 6, 1, 1).UtcDateTime));
            Assert.That(Next("monthly-summary"), Is.EqualTo(Vietnam(2020, 6, 1, 7).UtcDateTime));
            Assert.That(Next(CountingJobId), Is.EqualTo(Vietnam(2020, 5, 20, 10).UtcDateTime));
            Assert.That(House.Runs(), Is.Empty);
        });
    }

    [Test]
    public async Task Schedules_that_are_up_to_date_stay_as_they_are()
    {
        await SyncAsync(House);
        var before = Schedules().Select(schedule => (schedule.Id, schedule.Stamp));

        Clock.Advance(TimeSpan.FromDays(3));
        await SyncAsync(House);

        Assert.That(Schedules().Select(schedule => (schedule.Id, schedule.Stamp)), Is.EquivalentTo(before));
    }

    [Test]
    public async Task A_changed_expression_is_followed()
    {
        await SyncAsync(House);

        await SyncAsync(NewHouse("30 6 * * *"));

        Assert.That(Next(CountingJobId), Is.EqualTo(Vietnam(2020, 5, 21, 6, 30).UtcDateTime));
    }

    [Test]
    public async Task A_slot_that_was_due_before_the_expression_changed_is_still_owed()
    {
        await SyncAsync(House);
        Clock.MoveTo(Vietnam(2020, 5, 20, 10, 5));

        var changed = NewHouse("30 6 * * *");
        await SyncAsync(changed);
        await changed.Resolve<JobLedger>().ClaimDueAsync(default);

        Assert.Multiple(() =>
        {
            Assert.That(Slots(CountingJobId), Is.EqualTo(new[] { Vietnam(2020, 5, 20, 10).UtcDateTime }));
            Assert.That(Next(CountingJobId), Is.EqualTo(Vietnam(2020, 5, 21, 6, 30).UtcDateTime));
        });
    }

    [TestCase("every now and then")]
    [TestCase("0 0 30 2 *")]
    public async Task A_job_without_a_usable_schedule_leaves_the_others_running(string cron)
    {
        await SyncAsync(NewHouse(cron));

        Assert.That(Schedules().Select(schedule => schedule.JobId), Is.EquivalentTo(new[] { "monthly-aggregation", "monthly-summary" }));
    }

    [Test]
    public async Task Two_processes_that_start_together_make_one_schedule_each_job()
    {
        var houses = Enumerable.Range(0, 4).Select(_ => NewHouse()).ToList();

        await Task.WhenAll(houses.Select(house => Task.Run(() => SyncAsync(house))));

        Assert.That(Schedules(), Has.Count.EqualTo(3));
    }

    private static Task SyncAsync(JobsHouse house) => house.Resolve<JobSchedules>().SyncAsync(default);

    private DateTime Next(string jobId) => Schedules().Single(schedule => schedule.JobId == jobId).NextDue;

    private List<JobSchedule> Schedules()
    {
        using var context = House.NewContext();
        return [.. context.JobSchedules];
    }
}
