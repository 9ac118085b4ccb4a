using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Jobs;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class JobDispatcherTests(DatabaseProvider provider) : JobsFixture(provider)
{
    [Test]
    public async Task A_due_run_is_executed_and_recorded()
    {
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));

        var executed = await ExecuteAsync(id);
        var again = await ExecuteAsync(id);

        Assert.Multiple(() =>
        {
            Assert.That((executed, again), Is.EqualTo((true, false)));
            Assert.That(Script.Slots, Is.EqualTo(new[] { Vietnam(2020, 5, 20, 8).UtcDateTime }));
            Assert.That(Find(id), Has.Property("Status").EqualTo(JobRunStatus.Succeeded).And.Property("Progress").EqualTo(100));
            Assert.That(Find(id).LeaseOwner, Is.Null);
        });
    }

    [Test]
    public async Task A_closed_gate_has_the_run_skipped_and_leaves_the_platform_s_own_jobs_alone()
    {
        var house = NewHouse(Yearly);
        house.Gate.IsOn = false;
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));
        await house.TickAsync();
        Clock.MoveTo(Vietnam(2020, 6, 1, 1, 1));
        await house.TickAsync();

        Assert.Multiple(() =>
        {
            Assert.That(Script.Slots, Is.Empty);
            Assert.That(Find(id).Status, Is.EqualTo(JobRunStatus.Skipped));
            Assert.That(House.Runs().Single(run => run.JobId == "monthly-aggregation").Status, Is.EqualTo(JobRunStatus.Succeeded));
        });
    }

    [Test]
    public async Task A_job_that_is_no_longer_declared_is_skipped_with_the_reason()
    {
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));
        House.Modules.Jobs.Clear();

        await ExecuteAsync(id);

        Assert.That(Find(id), Has.Property("Status").EqualTo(JobRunStatus.Skipped).And.Property("Error").Contains("register/counting"));
    }

    [Test]
    public async Task A_failing_job_is_tried_again_after_longer_and_longer_waits_and_then_given_up()
    {
        Script.Work = (_, _) => throw new InvalidOperationException("The register is locked.", new IOException("inner"));
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));
        foreach (var minutes in new[] { 1, 5, 15, 30 })
        {
            await ExecuteAsync(id);
            Assert.That(Find(id), Has.Property("Status").EqualTo(JobRunStatus.Pending).And.Property("Error").EqualTo("The register is locked."));
            Clock.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
            Assert.That(await ExecuteAsync(id), Is.False, $"before {minutes} minutes are over");
            Clock.Advance(TimeSpan.FromSeconds(1));
        }

        await ExecuteAsync(id);

        Assert.Multiple(() =>
        {
            Assert.That(Script.Slots, Has.Count.EqualTo(5));
            Assert.That(Find(id), Has.Property("Status").EqualTo(JobRunStatus.Failed).And.Property("Error").EqualTo("The register is locked."));
        });
    }

    [Test]
    public async Task A_job_that_fails_once_ends_well_at_the_next_attempt()
    {
        Script.Work = (_, _) => Script.Slots.Count == 1 ? throw new IOException("disk") : Task.CompletedTask;
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));
        await ExecuteAsync(id);
        Clock.Advance(TimeSpan.FromMinutes(1));

        await ExecuteAsync(id);

        Assert.That(Find(id), Has.Property("Status").EqualTo(JobRunStatus.Succeeded).And.Property("Attempt").EqualTo(2).And.Property("Error").Null);
    }

    [Test]
    public async Task A_host_that_stops_gives_the_run_back_unharmed()
    {
        using var stop = new CancellationTokenSource();
        Script.Work = async (_, cancellationToken) =>
        {
            await stop.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
        };
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));

        await House.Resolve<JobDispatcher>().ExecuteAsync(id, stop.Token);
        Assert.That(Find(id), Has.Property("Status").EqualTo(JobRunStatus.Pending).And.Property("Attempt").EqualTo(0));

        Script.Work = (_, _) => Task.CompletedTask;
        await NewHouse().TickAsync();
        Assert.That(Find(id).Status, Is.EqualTo(JobRunStatus.Succeeded));
    }

    [Test]
    public async Task A_job_that_lost_its_lease_does_not_overwrite_its_heir_s_result()
    {
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));
        Script.Work = async (_, _) =>
        {
            if (Script.Slots.Count > 1)
                return;
            Clock.Advance(JobLedger.LeaseTime * 2);
            Assert.That(await NewHouse().Resolve<JobDispatcher>().ExecuteAsync(id, default), Is.True);
            throw new InvalidOperationException("the old holder fails");
        };

        await ExecuteAsync(id);

        Assert.That(Find(id), Has.Property("Status").EqualTo(JobRunStatus.Succeeded).And.Property("FencingToken").EqualTo(2));
    }

    /// <summary>A computer that was asleep: its clock has gone on, its work has not.</summary>
    [Test]
    public async Task A_process_that_stood_still_for_longer_than_its_lease_goes_on_with_its_run_and_does_not_begin_it_again()
    {
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));
        var begunAgain = true;
        Script.Work = async (_, _) =>
        {
            Clock.Advance(JobLedger.LeaseTime * 2);
            begunAgain = await ExecuteAsync(id);
        };

        await ExecuteAsync(id);

        Assert.Multiple(() =>
        {
            Assert.That(begunAgain, Is.False);
            Assert.That(Script.Slots, Has.Count.EqualTo(1));
            Assert.That(Find(id), Has.Property("Status").EqualTo(JobRunStatus.Succeeded).And.Property("FencingToken").EqualTo(1));
        });
    }

    private Task<bool> ExecuteAsync(Guid id) => House.Resolve<JobDispatcher>().ExecuteAsync(id, default);
}
