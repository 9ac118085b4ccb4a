using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;

namespace ChoDon.Platform.Core.Tests.Jobs;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class CatchUpTests(DatabaseProvider provider) : JobsFixture(provider)
{
    [TestCase(6, 1)]
    [TestCase(8, 3)]
    public async Task A_host_that_was_down_over_month_ends_sends_one_summary_for_each_month(int month, int summaries)
    {
        House.StoreUnits();
        var leader = House.StoreAccount("Nguyễn Văn Thử", "lanhdao@example.org");
        var officer = House.StoreAccount("Trần Thị Mẫu", "canbo@example.org");
        await NewHouse(Yearly).TickAsync();

        Clock.MoveTo(Vietnam(2020, month, 3, 8));
        var restarted = NewHouse(Yearly);
        for (var tick = 0; tick < 3; tick++)
        {
            await restarted.TickAsync();
            Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var months = Enumerable.Range(5, summaries).Select(number => new Month(2020, number)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(
                restarted.Outbox().Select(message => message.DedupeKey),
                Is.EquivalentTo(months.SelectMany(summarised => new[]
                {
                    $"monthly-summary/{House.DistrictId:N}/{summarised}/{leader:N}",
                    $"monthly-summary/{House.DistrictId:N}/{summarised}/{officer:N}",
                })));
            Assert.That(
                House.Runs().Where(run => run.JobId == "monthly-summary").Select(run => run.Status),
                Is.EqualTo(Enumerable.Repeat(JobRunStatus.Succeeded, summaries)));
            Assert.That(restarted.Figures.Refreshed.Select(asked => asked.Month).Distinct(), Is.EquivalentTo(months));
        });
    }

    [Test]
    public async Task Figures_that_cannot_be_computed_fail_the_aggregation_and_are_told_by_the_summary()
    {
        House.StoreUnits();
        House.StoreAccount("Nguyễn Văn Thử", "lanhdao@example.org");
        var house = NewHouse(Yearly);
        await house.TickAsync();
        house.Figures.Failures.Add(new FigureFailure(HandModules.ModuleId, new InvalidOperationException("The register is locked.")));
        Clock.MoveTo(Vietnam(2020, 6, 1, 7, 1));

        await house.TickAsync();

        Assert.Multiple(() =>
        {
            Assert.That(House.Runs().Single(run => run.JobId == "monthly-aggregation").Error, Does.Contain("The register is locked."));
            Assert.That(House.Runs().Single(run => run.JobId == "monthly-summary").Status, Is.EqualTo(JobRunStatus.Succeeded));
            Assert.That(House.Outbox(), Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task Running_a_summary_twice_for_its_slot_makes_no_second_message()
    {
        House.StoreUnits();
        House.StoreAccount("Nguyễn Văn Thử", "lanhdao@example.org");
        var job = House.Resolve<ChoDon.Platform.Core.Mail.MonthlySummary>();
        var run = new JobRunContext(House.DistrictId, Vietnam(2020, 6, 1, 7).UtcDateTime, _ => Task.CompletedTask);

        await job.RunAsync(run, default);
        await job.RunAsync(run, default);

        Assert.That(House.Outbox(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Every_missed_slot_is_made_up_oldest_first()
    {
        await House.TickAsync();
        Clock.MoveTo(Vietnam(2020, 5, 20, 14, 1));

        await House.TickAsync();

        Assert.That(Script.Slots, Is.EqualTo(new[] { 10, 11, 12, 13, 14 }.Select(hour => Vietnam(2020, 5, 20, hour).UtcDateTime)));
    }

    [Test]
    public async Task Of_missed_reminders_only_the_latest_is_made_up()
    {
        var house = NewHouse(catchUp: CatchUp.LatestOnly);
        await house.TickAsync();
        Clock.MoveTo(Vietnam(2020, 5, 20, 14, 1));

        await house.TickAsync();
        await house.TickAsync();

        Assert.That(Script.Slots, Is.EqualTo(new[] { Vietnam(2020, 5, 20, 14).UtcDateTime }));
    }

    [Test]
    public async Task A_clock_that_is_set_back_repeats_nothing()
    {
        await House.TickAsync();
        Clock.MoveTo(Vietnam(2020, 5, 20, 11, 30));
        await House.TickAsync();

        for (var now = Vietnam(2020, 5, 20, 9, 30); now < Vietnam(2020, 5, 20, 12, 30); now += TimeSpan.FromMinutes(10))
        {
            Clock.MoveTo(now);
            await House.TickAsync();
        }

        Assert.That(Script.Slots, Is.EqualTo(new[] { 10, 11, 12 }.Select(hour => Vietnam(2020, 5, 20, hour).UtcDateTime)));
    }

    [Test]
    public async Task A_long_absence_is_made_up_in_portions_without_a_gap()
    {
        var house = NewHouse("* * * * *");
        await house.TickAsync();
        var first = Vietnam(2020, 5, 20, 9, 1);
        Clock.MoveTo(first.AddMinutes(1200));

        for (var tick = 0; tick < 3; tick++)
            await house.Resolve<JobLedger>().ClaimDueAsync(default);

        Assert.That(
            Slots(CountingJobId),
            Is.EqualTo(Enumerable.Range(0, 1201).Select(minute => first.AddMinutes(minute).UtcDateTime)));
    }

    [Test]
    public async Task A_job_whose_module_is_gone_waits_and_makes_up_when_it_is_back()
    {
        await House.TickAsync();
        var declared = House.Modules.Jobs.ToList();
        House.Modules.Jobs.Clear();
        Clock.MoveTo(Vietnam(2020, 5, 20, 11, 30));
        await House.TickAsync();
        Assert.That(Script.Slots, Is.Empty);

        House.Modules.Jobs.AddRange(declared);
        await House.TickAsync();

        Assert.That(Script.Slots, Has.Count.EqualTo(2));
    }
}
