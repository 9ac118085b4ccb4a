using System.Diagnostics;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Platform.Faults.Tests.Keys;

/// <summary>The long form: <c>CHODON_FAULT_KILLS=1000</c>; <c>CHODON_FAULT_SEED</c> makes the same moments again.</summary>
internal sealed class KilledWhileRotatingTests
{
    private const int FewKills = 6;

    private static int Kills => LongForm.Number("CHODON_FAULT_KILLS") ?? FewKills;

    private static int Seed => LongForm.Number("CHODON_FAULT_SEED") ?? Random.Shared.Next();

    [TestCase(DatabaseProvider.Sqlite)]
    [TestCase(DatabaseProvider.PostgreSql)]
    public async Task However_often_the_change_of_the_key_is_killed_every_value_opens_and_no_key_is_lost(DatabaseProvider provider)
    {
        var seed = Seed;
        var random = new Random(seed);
        using var demo = await SealedDemo.MakeAsync(provider);
        var before = await demo.ReadAsync();
        var (start, sealing) = await MeasureAsync(demo);
        HashSet<string> known = [.. demo.KeyIds];
        var watch = Stopwatch.StartNew();
        var halfway = 0;

        for (var kills = 0; kills < Kills;)
        {
            using var process = demo.BeginToRotate();
            if (random.Next(3) == 0)
            {
                // About when the key file is written.
                await Task.Delay(start * (0.7 + (0.4 * random.NextDouble())));
            }
            else
            {
                await process.StandardOutput.ReadLineAsync();
                await Task.Delay(sealing * random.NextDouble());
            }

            if (!process.HasExited)
                kills++;
            process.Kill();
            await process.WaitForExitAsync();

            Assert.That(known.Except(demo.KeyIds), Is.Empty, $"keys that are gone; seed {seed}");
            known.UnionWith(demo.KeyIds);
            Assert.That(Differences(before, await demo.ReadAsync()), Is.Empty, $"seed {seed}");
            if (await demo.CountKeysInUseAsync() > 1)
                halfway++;
        }

        await demo.CommandAsync("field-keys", "rotate");
        await demo.CommandAsync("field-keys", "drop-old");
        TestContext.Out.WriteLine($"{provider}, {before.Count} values, {Kills} kills, {halfway} of them halfway, seed {seed}, {watch.Elapsed:mm\\:ss}, start {start.TotalSeconds:0.0} s, sealing {sealing.TotalSeconds:0.0} s");
        Assert.Multiple(async () =>
        {
            Assert.That(demo.KeyIds, Has.Count.EqualTo(1));
            Assert.That(Differences(before, await demo.ReadAsync()), Is.Empty);
            Assert.That(halfway, Is.GreaterThan(Kills / 5), "kills that left some values sealed by the old key and some by the new one");
        });
        await demo.CommandAsync("audit", "verify");
    }

    /// <summary>How long it takes to come to the first value, and from there to the end.</summary>
    private static async Task<(TimeSpan Start, TimeSpan Sealing)> MeasureAsync(SealedDemo demo)
    {
        var watch = Stopwatch.StartNew();
        using var process = demo.BeginToRotate();
        await process.StandardOutput.ReadLineAsync();
        var start = watch.Elapsed;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero);
        return (start, watch.Elapsed - start);
    }

    private static IEnumerable<FieldPlace> Differences(Dictionary<FieldPlace, string> before, Dictionary<FieldPlace, string> after) =>
        before.Keys.Union(after.Keys).Where(place => before.GetValueOrDefault(place) != after.GetValueOrDefault(place)).Take(10);
}
