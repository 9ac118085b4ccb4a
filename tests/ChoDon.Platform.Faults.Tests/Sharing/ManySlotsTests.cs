using System.Diagnostics;
using ChoDon.JobHost;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Faults.Tests.Kills;
using ChoDon.Platform.Faults.Tests.Processes;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Hosting;
using ChoDon.Testing.Jobs;
using ChoDon.Testing.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Faults.Tests.Sharing;

/// <summary>
/// SQLite has one process, and so no second one to share with. The long form: <c>CHODON_FAULT_SLOTS=10000</c>.
/// </summary>
internal sealed class ManySlotsTests
{
    private const int Districts = 8;

    private static readonly int Minutes = (LongForm.Number("CHODON_FAULT_SLOTS") ?? 1200) / Districts;
    private static readonly DateTimeOffset Begin = new(2020, 5, 20, 9, 0, 0, TimeSpan.FromHours(7));
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Test]
    public async Task Two_processes_share_thousands_of_slots_and_carry_out_each_once()
    {
        using var database = TestDatabase.Create(DatabaseProvider.PostgreSql);
        using var notes = new TemporaryDirectory();
        var journal = new Journal(database.Database);
        journal.Open();
        using (var before = new JobsHouse(database, NotedJob.Units(Districts), new ManualClock(Begin), modules: NotedJob.Declare))
            await before.Resolve<JobRound>().NextAsync(default);
        var options = new JobHostOptions
        {
            Provider = DatabaseProvider.PostgreSql,
            Connection = database.Database.ConnectionString,
            Districts = Districts,
            NotesFolder = notes.FullPath,
            Origin = Begin.AddMinutes(Minutes),
            RealOrigin = TimeProvider.System.GetUtcNow(),
        };
        var watch = Stopwatch.StartNew();

        var starting = new[] { JobProcess.StartAsync(options), JobProcess.StartAsync(options) };
        using var first = await starting[0];
        using var second = await starting[1];
        while (await CountEndedAsync(database) < Districts * Minutes)
        {
            Assert.That(watch.Elapsed, Is.LessThan(Patience), first.Output + second.Output);
            await Task.Delay(500);
        }

        var took = watch.Elapsed;
        await first.StopAsync();
        await second.StopAsync();

        var last = Begin.AddMinutes(Minutes).UtcDateTime;
        var effects = EffectNotes.ReadAll(notes.FullPath).Where(effect => effect.Slot <= last).ToList();
        var shares = effects.CountBy(effect => effect.ProcessId).Select(share => share.Value).ToList();
        TestContext.Out.WriteLine($"{effects.Count} slots in {took.TotalSeconds:0} s, shared as {string.Join(" and ", shares)}");
        Assert.Multiple(() =>
        {
            Assert.That(effects.Select(effect => (effect.DistrictId, effect.Slot)), Is.Unique.And.Exactly(Districts * Minutes).Items);
            Assert.That(
                journal.Runs().Where(note => note.IsSuccess && note.DueSlot <= last).Select(note => (note.DistrictId, note.DueSlot)),
                Is.Unique.And.Exactly(Districts * Minutes).Items);
            Assert.That(shares, Has.Count.EqualTo(2), "both had work");
        });
    }

    private static async Task<int> CountEndedAsync(TestDatabase database)
    {
        await using var context = database.NewContext();
        var last = Begin.AddMinutes(Minutes).UtcDateTime;
        return await context.JobRuns.CountAsync(run => run.Status == JobRunStatus.Succeeded && run.DueSlot <= last);
    }
}
