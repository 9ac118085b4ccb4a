using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Jobs;

/// <summary>The clock was two hours ahead, and somebody sets it right.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class ClockSetBackTests(DatabaseProvider provider) : JobsFixture(provider)
{
    private static readonly TimeSpan TwoHours = TimeSpan.FromHours(2);

    private JobLedger Ledger => House.Resolve<JobLedger>();

    [Test]
    public async Task A_new_run_does_not_wait_until_the_clock_has_caught_up()
    {
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));

        Clock.Advance(-TwoHours);

        Assert.That(await Ledger.RunnableAsync(default), Is.EqualTo(new[] { id }));
    }

    [Test]
    public async Task A_run_that_failed_waits_no_longer_than_such_a_run_ever_does()
    {
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));
        await (await Ledger.ClaimRunAsync(id, default))!.FailAsync("The register is locked.");

        Clock.Advance(-TwoHours);

        Assert.That(await Ledger.ClaimRunAsync(id, default), Is.Not.Null);
    }

    [Test]
    public async Task A_run_whose_process_died_is_free_when_the_usual_time_has_passed()
    {
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));
        await Ledger.ClaimRunAsync(id, default);

        Clock.Advance(-TwoHours);
        Assert.That(await Ledger.RunnableAsync(default), Is.Empty, "its holder may be alive");
        Clock.Advance(JobLedger.LeaseTime + TimeSpan.FromSeconds(1));

        Assert.That(await Ledger.RunnableAsync(default), Is.EqualTo(new[] { id }));
    }

    [Test]
    public async Task A_run_whose_process_lives_stays_with_it()
    {
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));
        var lease = (await Ledger.ClaimRunAsync(id, default))!;

        Clock.Advance(-TwoHours);
        await Ledger.RunnableAsync(default);
        Clock.Advance(JobLedger.LeaseTime / 2);
        await lease.RenewAsync(default);
        Clock.Advance(JobLedger.LeaseTime / 2 + TimeSpan.FromSeconds(1));

        Assert.That(await Ledger.RunnableAsync(default), Is.Empty);
        await lease.SucceedAsync();
        Assert.That(Find(id).Status, Is.EqualTo(JobRunStatus.Succeeded));
    }
}
