using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Jobs;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class RunNowTests(DatabaseProvider provider) : JobsFixture(provider)
{
    [Test]
    public async Task Asking_now_runs_the_job_at_this_second_and_says_who_asked()
    {
        Clock.Advance(TimeSpan.FromMilliseconds(345));

        var asked = await AskAsync(null);
        await House.TickAsync();

        Assert.Multiple(() =>
        {
            Assert.That(asked.Outcome, Is.EqualTo(RunNowOutcome.Queued));
            Assert.That(asked.Slot, Is.EqualTo(Vietnam(2020, 5, 20, 9).UtcDateTime));
            Assert.That(Find(asked.RunId!.Value), Has.Property("Status").EqualTo(JobRunStatus.Succeeded).And.Property("RequestedBy").EqualTo("admin"));
        });
    }

    [Test]
    public async Task Asking_for_a_past_month_runs_its_slot_once_and_then_says_that_it_is_done()
    {
        var asked = await AskForMonthAsync(new Month(2020, 3));
        var again = await AskForMonthAsync(new Month(2020, 3));
        await House.TickAsync();
        var after = await AskForMonthAsync(new Month(2020, 3));

        Assert.Multiple(() =>
        {
            Assert.That(asked.Slot, Is.EqualTo(Vietnam(2020, 4, 1, 1).UtcDateTime));
            Assert.That(
                new[] { asked.Outcome, again.Outcome, after.Outcome },
                Is.EqualTo(new[] { RunNowOutcome.Queued, RunNowOutcome.AlreadyQueued, RunNowOutcome.AlreadyDone }));
            Assert.That(new[] { again.RunId, after.RunId }, Is.All.EqualTo(asked.RunId));
            Assert.That(House.Figures.Refreshed, Is.EqualTo(new[] { (House.DistrictId, new Month(2020, 3)) }));
        });
    }

    [Test]
    public async Task Asking_is_noted_once_for_each_time_that_it_queues_a_run()
    {
        await AskForMonthAsync(new Month(2020, 3));
        await AskForMonthAsync(new Month(2020, 3));
        await AskForMonthAsync(new Month(2020, 5));

        await using var context = House.NewContext();
        var note = await context.AuditEntries.SingleAsync();
        Assert.That(
            (note.Action, note.Subject, note.UnitId, note.ActorName, note.Detail),
            Is.EqualTo(("job.run-now", "platform/monthly-aggregation", (Guid?)House.DistrictId, "admin", "01/04/2020 01:00")));
    }

    [Test]
    public async Task A_month_that_is_not_over_is_refused()
    {
        var asked = await AskForMonthAsync(new Month(2020, 5));

        Assert.Multiple(() =>
        {
            Assert.That(asked.Outcome, Is.EqualTo(RunNowOutcome.NotDueYet));
            Assert.That(House.Runs(), Is.Empty);
        });
    }

    [Test]
    public async Task A_job_or_district_that_does_not_exist_is_refused()
    {
        var runNow = House.Resolve<RunNow>();

        Assert.Multiple(async () =>
        {
            Assert.That((await runNow.AskAsync("nothing", "nothing", House.DistrictId, Admin, null, default)).Outcome, Is.EqualTo(RunNowOutcome.Unknown));
            Assert.That((await runNow.AskAsync(HandModules.ModuleId, CountingJobId, Guid.Empty, Admin, null, default)).Outcome, Is.EqualTo(RunNowOutcome.Unknown));
            Assert.That(House.Runs(), Is.Empty);
        });
    }

    [Test]
    public async Task Asking_for_a_slot_that_was_skipped_or_waits_for_its_next_attempt_runs_it_again()
    {
        House.Gate.IsOn = false;
        var skipped = await AskAsync(null);
        await House.TickAsync();
        House.Gate.IsOn = true;

        Script.Work = (_, _) => throw new InvalidOperationException("once");
        var retried = await AskAsync(skipped.Slot);
        await House.TickAsync();
        Script.Work = (_, _) => Task.CompletedTask;
        var pulled = await AskAsync(skipped.Slot);
        await House.TickAsync();

        Assert.Multiple(() =>
        {
            Assert.That(new[] { retried.Outcome, pulled.Outcome }, Is.All.EqualTo(RunNowOutcome.Queued));
            Assert.That(Find(skipped.RunId!.Value), Has.Property("Status").EqualTo(JobRunStatus.Succeeded).And.Property("Attempt").EqualTo(1));
        });
    }

    private static Actor Admin { get; } = new(null, "admin");

    private Task<RunNowResult> AskAsync(DateTime? slot) =>
        House.Resolve<RunNow>().AskAsync(HandModules.ModuleId, CountingJobId, House.DistrictId, Admin, slot, default);

    private Task<RunNowResult> AskForMonthAsync(Month month) =>
        House.Resolve<RunNow>().AskForMonthAsync("platform", "monthly-aggregation", House.DistrictId, Admin, month, default);
}
