using System.Diagnostics;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Platform.Faults.Tests.Kills;

/// <summary>
/// The long form: <c>CHODON_FAULT_KILLS=1000</c>; <c>CHODON_FAULT_SEED</c> makes the same moments again.
/// </summary>
internal sealed class KilledAtRandomTests
{
    private const int FewKills = 6;

    private static int Kills => LongForm.Number("CHODON_FAULT_KILLS") ?? FewKills;

    private static int Seed => LongForm.Number("CHODON_FAULT_SEED") ?? Random.Shared.Next();

    [TestCase(DatabaseProvider.Sqlite, 1)]
    [TestCase(DatabaseProvider.PostgreSql, 2)]
    public async Task However_often_hosts_are_killed_every_slot_and_every_letter_is_there_once(DatabaseProvider provider, int hosts)
    {
        var (seed, kills) = (Seed, Kills);
        var watch = Stopwatch.StartNew();
        using var bench = new KillBench(provider, hosts, seed);

        var tally = await bench.RunAsync(kills);

        TestContext.Out.WriteLine($"{provider}, {hosts} host(s), {kills} kills, seed {seed}, {watch.Elapsed:hh\\:mm\\:ss}: {tally}");
        Assert.Multiple(() =>
        {
            Assert.That(tally.Slots, Is.GreaterThan(kills));
            Assert.That((tally.Lost, tally.Doubled), Is.EqualTo((0, 0)), $"slots lost, slots carried out twice\n{string.Join('\n', tally.Doubts)}");
            Assert.That((tally.LettersLost, tally.LettersDoubled), Is.EqualTo((0, 0)), "letters lost, letters sent twice without need");
            Assert.That(bench.CheckDatabase(), Is.Empty);
        });
    }

    /// <summary>The counting itself is tested: it has to see what happens without the index that all rests on.</summary>
    [Test]
    public async Task Without_the_unique_slot_the_bench_counts_slots_that_were_carried_out_twice()
    {
        using var bench = new KillBench(DatabaseProvider.Sqlite, processes: 1, Seed);
        bench.DropTheUniqueSlot();

        var tally = await bench.RunAsync(kills: 3);

        Assert.That(tally, Has.Property("Lost").Zero.And.Property("Doubled").Positive);
    }
}
