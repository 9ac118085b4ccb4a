using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;

namespace ChoDon.Platform.Core.Tests.Jobs;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class JobReaderTests(DatabaseProvider provider) : JobsFixture(provider)
{
    [Test]
    public async Task The_history_is_paged_to_its_end_and_back_without_missing_or_repeating_a_run()
    {
        await House.TickAsync();
        Clock.Advance(TimeSpan.FromHours(45));
        await House.TickAsync();

        var first = await ReadAsync();
        var second = await ReadAsync(before: first.History[^1].DueSlot);
        var third = await ReadAsync(before: second.History[^1].DueSlot);
        var back = await ReadAsync(after: third.History[0].DueSlot);

        Assert.Multiple(() =>
        {
            Assert.That((first.HasNewer, first.HasOlder, third.HasNewer, third.HasOlder), Is.EqualTo((false, true, true, false)));
            Assert.That(first.History.Concat(second.History).Concat(third.History).Select(run => run.DueSlot), Is.EqualTo(Slots(CountingJobId).Reverse()));
            Assert.That(back.History.Select(run => run.Id), Is.EqualTo(second.History.Select(run => run.Id)));
        });
    }

    [Test]
    public async Task The_page_knows_the_next_slots_the_trend_and_the_period()
    {
        await House.TickAsync();
        Clock.Advance(TimeSpan.FromHours(20));
        await House.TickAsync();

        var page = await ReadAsync();
        var summary = await House.Resolve<JobReader>().ReadAsync(
            House.Resolve<JobDirectory>().Find(PlatformJobDeclaration.ModuleId, "monthly-summary")!, House.DistrictId, null, null, default);

        Assert.Multiple(() =>
        {
            Assert.That(page.NextSlots, Is.EqualTo(new[] { Vietnam(2020, 5, 21, 6), Vietnam(2020, 5, 21, 7), Vietnam(2020, 5, 21, 8) }.Select(slot => slot.UtcDateTime)));
            Assert.That(page.Trend, Has.Count.EqualTo(12));
            Assert.That(page.Trend.Select(run => run.DueSlot), Is.Ordered);
            Assert.That((page.Period, summary.Period), Is.EqualTo((JobPeriod.None, JobPeriod.Month)));
        });
    }

    private Task<JobPage> ReadAsync(DateTime? before = null, DateTime? after = null) =>
        House.Resolve<JobReader>().ReadAsync(
            House.Resolve<JobDirectory>().Find(HandModules.ModuleId, CountingJobId)!, House.DistrictId, before, after, default);
}
