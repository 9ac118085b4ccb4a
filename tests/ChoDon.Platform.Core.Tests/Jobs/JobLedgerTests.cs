using System.Collections.Concurrent;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Jobs;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class JobLedgerTests(DatabaseProvider provider) : JobsFixture(provider)
{
    private JobLedger Ledger => House.Resolve<JobLedger>();

    [Test]
    public async Task A_slot_has_one_run_whoever_asks()
    {
        await AddRunAsync(Vietnam(2020, 5, 20, 8));
        await using var context = House.NewContext();
        var again = NewRun.Of(HandModules.ModuleId, CountingJobId, House.DistrictId, Vietnam(2020, 5, 20, 8).UtcDateTime, default, "someone");

        var added = await again.AddIfNewAsync(context, default);
        context.JobRuns.Add(again.Run);

        Assert.Multiple(() =>
        {
            Assert.That(added, Is.False);
            Assert.That(() => context.SaveChanges(), Throws.InstanceOf<DbUpdateException>());
            Assert.That(House.Runs(), Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task Without_the_unique_slot_the_same_slot_would_run_twice()
    {
        await using var context = House.NewContext();
        await context.Database.ExecuteSqlRawAsync("DROP INDEX \"IX_platform_job_run_module_id_job_id_district_id_due_slot\"");

        await AddRunAsync(Vietnam(2020, 5, 20, 8));
        await AddRunAsync(Vietnam(2020, 5, 20, 8));

        Assert.That(House.Runs(), Has.Count.EqualTo(2), "the index is what keeps the slot unique");
    }

    [Test]
    public async Task A_slot_that_someone_ran_by_hand_is_no_error_for_the_schedule()
    {
        await House.TickAsync();
        await AddRunAsync(Vietnam(2020, 5, 20, 11));
        Clock.MoveTo(Vietnam(2020, 5, 20, 12, 1));

        var added = await Ledger.ClaimDueAsync(default);

        Assert.Multiple(() =>
        {
            Assert.That(added, Is.EqualTo(2));
            Assert.That(Slots(CountingJobId), Is.EqualTo(new[] { 10, 11, 12 }.Select(hour => Vietnam(2020, 5, 20, hour).UtcDateTime)));
        });
    }

    [Test]
    public async Task Two_processes_that_claim_due_slots_together_write_each_once()
    {
        await House.TickAsync();
        var second = NewHouse();
        Clock.Advance(TimeSpan.FromHours(100));

        var added = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() =>
            (number % 2 == 0 ? House : second).Resolve<JobLedger>().ClaimDueAsync(default))));

        Assert.Multiple(() =>
        {
            Assert.That(added.Sum(), Is.EqualTo(100));
            Assert.That(Slots(CountingJobId).Distinct().Count(), Is.EqualTo(100));
        });
    }

    [Test]
    public async Task Two_processes_that_claim_runs_together_get_each_exactly_once()
    {
        await House.TickAsync();
        Clock.Advance(TimeSpan.FromHours(150));
        await Ledger.ClaimDueAsync(default);
        var ids = await Ledger.RunnableAsync(default);
        var claimed = new ConcurrentQueue<Guid>();

        await Task.WhenAll(new[] { House, NewHouse(), House, NewHouse() }.Select(house => Task.Run(async () =>
        {
            foreach (var id in ids)
            {
                if (await house.Resolve<JobLedger>().ClaimRunAsync(id, default) is { } lease)
                    claimed.Enqueue(lease.Run.Id);
            }
        })));

        Assert.Multiple(() =>
        {
            Assert.That(ids, Has.Count.EqualTo(150));
            Assert.That(claimed, Is.EquivalentTo(ids));
            Assert.That(House.Runs(), Has.All.Property("FencingToken").EqualTo(1).And.All.Property("Attempt").EqualTo(1));
        });
    }

    [Test]
    public async Task A_lease_that_is_renewed_keeps_others_out()
    {
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));
        var lease = await Ledger.ClaimRunAsync(id, default);

        for (var beat = 0; beat < 5; beat++)
        {
            Clock.Advance(JobLedger.LeaseTime / 3);
            await lease!.RenewAsync(default);
            Assert.That(await Ledger.ClaimRunAsync(id, default), Is.Null);
        }
    }

    [Test]
    public async Task A_lease_that_lapsed_passes_on_and_its_old_holder_writes_nothing()
    {
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));
        var stale = (await Ledger.ClaimRunAsync(id, default))!;
        Clock.Advance(JobLedger.LeaseTime + TimeSpan.FromSeconds(1));
        Assert.That(await Ledger.RunnableAsync(default), Does.Contain(id));

        var heir = (await Ledger.ClaimRunAsync(id, default))!;

        Assert.Multiple(() =>
        {
            Assert.That(heir.Run.FencingToken, Is.EqualTo(2));
            Assert.That(() => stale.RenewAsync(default), Throws.InstanceOf<LeaseLostException>());
            Assert.That(() => stale.ReportProgressAsync(70, default), Throws.InstanceOf<LeaseLostException>());
            Assert.That(() => stale.SucceedAsync(), Throws.InstanceOf<LeaseLostException>());
            Assert.That(() => stale.FailAsync("too late"), Throws.InstanceOf<LeaseLostException>().With.Message.Contains("taken over"));
            Assert.That(Find(id), Has.Property("Status").EqualTo(JobRunStatus.Running).And.Property("Progress").EqualTo(0).And.Property("Error").Null);
        });
        await heir.SucceedAsync();
        Assert.That(Find(id).Status, Is.EqualTo(JobRunStatus.Succeeded));
    }

    [Test]
    public async Task Progress_is_seen_while_the_job_runs()
    {
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));
        var lease = (await Ledger.ClaimRunAsync(id, default))!;

        await lease.ReportProgressAsync(40, default);

        Assert.That(Find(id).Progress, Is.EqualTo(40));
    }

    [Test]
    public async Task A_run_whose_process_dies_at_every_attempt_is_given_up()
    {
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));
        for (var attempt = 0; attempt < RetryDelays.MostAttempts; attempt++)
        {
            Assert.That(await Ledger.ClaimRunAsync(id, default), Is.Not.Null);
            Clock.Advance(JobLedger.LeaseTime * 2);
        }

        Assert.Multiple(async () =>
        {
            Assert.That(await Ledger.RunnableAsync(default), Is.Empty);
            Assert.That(Find(id), Has.Property("Status").EqualTo(JobRunStatus.Failed).And.Property("Error").Contains("at every attempt"));
        });
    }
}
