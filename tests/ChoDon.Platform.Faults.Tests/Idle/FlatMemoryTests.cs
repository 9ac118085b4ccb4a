using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;
using ChoDon.Testing.Time;

namespace ChoDon.Platform.Faults.Tests.Idle;

internal sealed class FlatMemoryTests
{
    private const int MinutesOfADay = 24 * 60;
    private const double Allowed = 1.05;

    private static readonly DateTimeOffset Begin = new(2020, 5, 20, 12, 0, 0, TimeSpan.FromHours(7));

    /// <summary>A job runs every ten minutes.</summary>
    [TestCase(DatabaseProvider.Sqlite)]
    [TestCase(DatabaseProvider.PostgreSql)]
    public async Task A_day_of_ticks_leaves_memory_as_it_was_after_two_hours(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        var clock = new ManualClock(Begin);
        using var house = new JobsHouse(
            database, new FixedUnits(), clock, modules: modules => modules.Add<QuietJob>("quiet", "Tidy", "*/10 * * * *", CatchUp.EverySlot));

        await TickAsync(house, clock, minutes: 120);
        var early = GC.GetTotalMemory(forceFullCollection: true);
        await TickAsync(house, clock, minutes: MinutesOfADay - 120);
        var late = GC.GetTotalMemory(forceFullCollection: true);

        TestContext.Out.WriteLine($"{early / 1024.0:N0} KB after two hours, {late / 1024.0:N0} KB after a day");
        Assert.That(house.Runs(), Has.Count.GreaterThanOrEqualTo(MinutesOfADay / 10));
        Assert.That(late, Is.LessThan(early * Allowed));
    }

    private static async Task TickAsync(JobsHouse house, ManualClock clock, int minutes)
    {
        for (var minute = 0; minute < minutes; minute++)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            await house.TickAsync();
            await house.SendAsync();
        }
    }

    private sealed class QuietJob : IPlatformJob
    {
        public Task RunAsync(JobRunContext run, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
