using ChoDon.Platform.Core.Data;

namespace ChoDon.Platform.Faults.Tests.Kills;

/// <summary>The computer of a small office is put to sleep while jobs run. The long form: <c>CHODON_FAULT_SLEEPS=20</c>.</summary>
internal sealed class AsleepTests
{
    private const int FewSleeps = 2;

    [Test]
    public async Task A_computer_that_wakes_up_carries_out_no_slot_a_second_time()
    {
        using var bench = new KillBench(DatabaseProvider.Sqlite, processes: 1, seed: Random.Shared.Next(), districts: 4, longestWork: TimeSpan.FromSeconds(3));

        var tally = await bench.RunAsleepAsync(LongForm.Number("CHODON_FAULT_SLEEPS") ?? FewSleeps);

        TestContext.Out.WriteLine(tally);
        Assert.That((tally.Lost, tally.Doubled, tally.LettersLost, tally.LettersDoubled), Is.EqualTo((0, 0, 0, 0)), string.Join('\n', tally.Doubts));
    }
}
