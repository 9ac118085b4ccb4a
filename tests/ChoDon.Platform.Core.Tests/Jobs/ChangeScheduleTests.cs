using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;

namespace ChoDon.Platform.Core.Tests.Jobs;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class ChangeScheduleTests(DatabaseProvider provider) : JobsFixture(provider)
{
    private static readonly Actor Nga = new(Guid.CreateVersion7(), "Hà Thị Nga");

    [Test]
    public async Task A_district_s_own_schedule_is_followed_over_restarts_and_given_back()
    {
        await House.TickAsync();

        await SetAsync("30 6 5 * *");
        var own = Schedule();
        await NewHouse().TickAsync();
        var afterRestart = Schedule();
        await SetAsync(null);

        using var context = House.NewContext();
        Assert.Multiple(() =>
        {
            Assert.That((own.OwnCron, own.NextDue), Is.EqualTo(("30 6 5 * *", Vietnam(2020, 6, 5, 6, 30).UtcDateTime)));
            Assert.That((afterRestart.OwnCron, afterRestart.NextDue), Is.EqualTo((own.OwnCron, own.NextDue)));
            Assert.That((Schedule().OwnCron, Schedule().NextDue), Is.EqualTo(((string?)null, Vietnam(2020, 5, 20, 10).UtcDateTime)));
            Assert.That(context.AuditEntries.Select(entry => entry.Detail), Is.EqualTo(new[] { "30 6 5 * *", "default" }));
        });
    }

    [Test]
    public async Task The_own_schedule_decides_when_it_runs_and_what_slot_a_past_month_has()
    {
        await House.TickAsync();
        await House.Resolve<ChangeSchedule>().SetAsync(Job("monthly-summary", PlatformJobDeclaration.ModuleId), House.DistrictId, "0 8 10 * *", Nga, default);

        Clock.MoveTo(Vietnam(2020, 6, 10, 8, 1));
        await House.TickAsync();
        var past = await House.Resolve<RunNow>().AskForMonthAsync(
            PlatformJobDeclaration.ModuleId, "monthly-summary", House.DistrictId, Nga, new(2020, 3), default);

        Assert.Multiple(() =>
        {
            Assert.That(Slots("monthly-summary"), Does.Contain(Vietnam(2020, 6, 10, 8).UtcDateTime).And.None.EqualTo(Vietnam(2020, 6, 1, 7).UtcDateTime));
            Assert.That(past.Slot, Is.EqualTo(Vietnam(2020, 4, 10, 8).UtcDateTime));
        });
    }

    [TestCase("every now and then", ScheduleFault.Unreadable)]
    [TestCase("0 0 30 2 *", ScheduleFault.NeverDue)]
    [TestCase("0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25 * * * *", ScheduleFault.Unreadable)]
    public async Task An_expression_that_cannot_be_used_is_refused_and_changes_nothing(string cron, ScheduleFault fault)
    {
        await House.TickAsync();

        Assert.That(await SetAsync(cron), Is.EqualTo(fault));

        using var context = House.NewContext();
        Assert.That((Schedule().OwnCron, context.AuditEntries.Count()), Is.EqualTo(((string?)null, 0)));
    }

    [Test]
    public async Task What_was_due_before_the_change_is_still_owed()
    {
        await House.TickAsync();
        Clock.MoveTo(Vietnam(2020, 5, 20, 10, 5));

        await SetAsync("30 6 * * *");
        await House.TickAsync();

        Assert.Multiple(() =>
        {
            Assert.That(Slots(CountingJobId), Is.EqualTo(new[] { Vietnam(2020, 5, 20, 10).UtcDateTime }));
            Assert.That(Schedule().NextDue, Is.EqualTo(Vietnam(2020, 5, 21, 6, 30).UtcDateTime));
        });
    }

    [Test]
    public async Task A_stored_schedule_that_broke_stops_its_job_alone_and_is_told_on_the_page_and_in_the_bell()
    {
        await House.TickAsync();
        await SetAsync("30 10 * * *");
        await BreakAsync();
        Clock.MoveTo(Vietnam(2020, 6, 1, 7, 1));

        await House.TickAsync();

        var page = await House.Resolve<JobsOverview>().ReadAsync(House.DistrictId, true, default);
        Assert.Multiple(() =>
        {
            Assert.That(House.Runs().Select(run => run.JobId).Distinct(), Is.EquivalentTo(new[] { "monthly-aggregation", "monthly-summary" }));
            Assert.That(page.Jobs.Where(job => job.Fault is not null).Select(job => job.JobId), Is.EqualTo(new[] { CountingJobId }));
        });

        // Put right, it owes nothing of the time in which it could not run.
        await SetAsync("30 10 * * *");
        Assert.That(Schedule().NextDue, Is.EqualTo(Vietnam(2020, 6, 1, 10, 30).UtcDateTime));
    }

    [Test]
    public async Task A_job_whose_declared_schedule_is_broken_can_be_given_one()
    {
        var house = NewHouse("every now and then");
        await house.TickAsync();

        await house.Resolve<ChangeSchedule>().SetAsync(
            house.Resolve<JobDirectory>().Find(HandModules.ModuleId, CountingJobId)!, house.DistrictId, "0 * * * *", Nga, default);
        Clock.Advance(TimeSpan.FromHours(1));
        await house.TickAsync();

        Assert.That(Slots(CountingJobId), Is.EqualTo(new[] { Vietnam(2020, 5, 20, 10).UtcDateTime }));
    }

    [TestCase("0 7 1 * *", ScheduleRhythm.Monthly)]
    [TestCase("30 6 L * *", ScheduleRhythm.Monthly)]
    [TestCase("5 22 * * 3", ScheduleRhythm.Weekly)]
    [TestCase("0 2 * * *", ScheduleRhythm.Daily)]
    public void A_plain_schedule_is_read_and_written_alike(string cron, ScheduleRhythm rhythm) =>
        Assert.That((PlainSchedule.Of(cron)!.Rhythm, PlainSchedule.Of(cron)!.ToCron()), Is.EqualTo((rhythm, cron)));

    private Task<ScheduleFault?> SetAsync(string? cron) =>
        House.Resolve<ChangeSchedule>().SetAsync(Job(CountingJobId, HandModules.ModuleId), House.DistrictId, cron, Nga, default);

    private KnownJob Job(string id, string moduleId) => House.Resolve<JobDirectory>().Find(moduleId, id)!;

    private JobSchedule Schedule()
    {
        using var context = House.NewContext();
        return context.JobSchedules.Single(schedule => schedule.JobId == CountingJobId);
    }

    private async Task BreakAsync()
    {
        await using var context = House.NewContext();
        context.JobSchedules.Single(schedule => schedule.JobId == CountingJobId).OwnCron = "0 0 30 2 *";
        await context.SaveChangesAsync();
    }
}
