using System.Diagnostics;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;

namespace ChoDon.Platform.Core.Tests.Jobs;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class CancelRunTests(DatabaseProvider provider) : JobsFixture(provider)
{
    private static readonly Actor Nga = new(Guid.CreateVersion7(), "Hà Thị Nga");

    [Test]
    public async Task A_run_that_waits_ends_at_once_with_a_note_of_who_and_can_be_asked_for_again()
    {
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));

        var outcome = await CancelAsync(id);
        var executed = await House.Resolve<JobDispatcher>().ExecuteAsync(id, default);

        using var context = House.NewContext();
        Assert.Multiple(() =>
        {
            Assert.That((outcome, executed), Is.EqualTo((CancelOutcome.Cancelled, false)));
            Assert.That(Find(id), Has.Property("Status").EqualTo(JobRunStatus.Cancelled).And.Property("CancelRequestedBy").EqualTo("Hà Thị Nga"));
            Assert.That(context.AuditEntries.Single(), Has.Property("Action").EqualTo("job.cancelled").And.Property("ActorName").EqualTo("Hà Thị Nga"));
            Assert.That(context.JobRunLines.Single().TextKey, Is.EqualTo("LogCancelled"));
        });

        await House.Resolve<RunNow>().AskAsync(HandModules.ModuleId, CountingJobId, House.DistrictId, Nga, Find(id).DueSlot, default);
        await House.Resolve<JobDispatcher>().ExecuteAsync(id, default);
        Assert.That(Find(id), Has.Property("Status").EqualTo(JobRunStatus.Succeeded).And.Property("CancelRequestedBy").Null);
    }

    [Test]
    public async Task A_run_in_another_process_is_stopped_within_seconds_and_is_not_tried_again()
    {
        var began = new TaskCompletionSource();
        Script.Work = async (_, cancellationToken) =>
        {
            began.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        };
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));
        var running = NewHouse(Yearly).Resolve<JobDispatcher>().ExecuteAsync(id, default);
        await began.Task;

        var asked = Stopwatch.GetTimestamp();
        var outcome = await CancelAsync(id);
        var again = await CancelAsync(id);
        await running.WaitAsync(TimeSpan.FromSeconds(10));

        Assert.Multiple(() =>
        {
            Assert.That((outcome, again), Is.EqualTo((CancelOutcome.Requested, CancelOutcome.AlreadyOver)));
            Assert.That(Stopwatch.GetElapsedTime(asked), Is.LessThan(TimeSpan.FromSeconds(5)));
            Assert.That(Find(id), Has.Property("Status").EqualTo(JobRunStatus.Cancelled).And.Property("LeaseOwner").Null);
        });
        Clock.Advance(TimeSpan.FromHours(1));
        Assert.That(await House.Resolve<JobLedger>().RunnableAsync(default), Is.Empty);
    }

    [Test]
    public async Task A_job_that_fails_of_being_stopped_counts_as_cancelled()
    {
        Script.Work = async (_, _) =>
        {
            await CancelAsync(House.Runs().Single().Id);
            throw new IOException("torn in the middle");
        };
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));

        await House.Resolve<JobDispatcher>().ExecuteAsync(id, default);

        Assert.That(Find(id), Has.Property("Status").EqualTo(JobRunStatus.Cancelled).And.Property("Error").Null);
    }

    [Test]
    public async Task A_job_that_was_done_before_it_heard_of_it_has_succeeded()
    {
        Script.Work = async (_, _) => await CancelAsync(House.Runs().Single().Id);
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));

        await House.Resolve<JobDispatcher>().ExecuteAsync(id, default);

        Assert.That(Find(id).Status, Is.EqualTo(JobRunStatus.Succeeded));
    }

    [Test]
    public async Task A_run_whose_process_died_before_it_heard_is_ended_by_the_next_tick()
    {
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));
        await House.Resolve<JobLedger>().ClaimRunAsync(id, default);
        await CancelAsync(id);
        Clock.Advance(JobLedger.LeaseTime * 2);

        await House.TickAsync();

        Assert.Multiple(() =>
        {
            Assert.That(Find(id), Has.Property("Status").EqualTo(JobRunStatus.Cancelled).And.Property("FinishedAt").Not.Null);
            Assert.That(Script.Slots, Is.Empty);
        });
    }

    private Task<CancelOutcome> CancelAsync(Guid id) => House.Resolve<CancelRun>().AskAsync(Find(id), Nga, default);
}
