using ChoDon.JobHost;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Faults.Tests.Kills;
using ChoDon.Platform.Faults.Tests.Processes;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Hosting;
using ChoDon.Testing.Mail;

namespace ChoDon.Platform.Faults.Tests.Clocks;

/// <summary>In a process of its own, since the zone of a machine is read once a process.</summary>
internal sealed class LeapMonthTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [TestCase("UTC")]
    [TestCase("America/New_York")]
    public async Task Over_thirty_days_with_a_leap_day_and_a_clock_set_back_every_slot_runs_once(string zone)
    {
        using var database = TestDatabase.Create(DatabaseProvider.Sqlite);
        using var notes = new TemporaryDirectory();
        using var server = SmtpServer.Start("ok");
        var journal = new Journal(database.Database);
        journal.Open();
        var options = new JobHostOptions
        {
            Provider = DatabaseProvider.Sqlite,
            Connection = new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(database.Database.ConnectionString).DataSource,
            MailPort = server.Port,
            NotesFolder = notes.FullPath,
            Origin = LeapMonth.Begin,
            RealOrigin = LeapMonth.Begin,
            IsSimulation = true,
        };

        using var process = await JobProcess.StartAsync(options, new Dictionary<string, string> { ["TZ"] = zone });
        await process.EndAsync(Patience);

        var runs = journal.Runs().Where(note => note.IsSuccess).Select(note => (note.JobId, note.DueSlot)).ToList();
        var effects = EffectNotes.ReadAll(notes.FullPath).Select(effect => effect.Slot).ToList();
        var district = NotedJob.Units(options.Districts).District.Id;
        Assert.Multiple(() =>
        {
            Assert.That(process.Output, Does.Contain($"Local time: {zone}"));
            Assert.That(runs, Is.EquivalentTo(Expected().Concat(OfTheHost())));
            Assert.That(effects, Is.EquivalentTo(Expected().Select(slot => slot.Slot)));
            Assert.That(
                server.Received.Select(letter => letter.Subject),
                Is.EquivalentTo(effects.Distinct().Select(slot => NotedJob.SubjectOf(district, slot))));
        });
    }

    /// <summary>Reckoned by a calendar in Vietnam, and not from the expressions.</summary>
    private static List<(string JobId, DateTime Slot)> Expected()
    {
        var expected = new List<(string, DateTime)>();
        for (var moment = LeapMonth.Begin.AddMinutes(30); moment < LeapMonth.End; moment = moment.AddMinutes(30))
        {
            var (day, time) = (DateOnly.FromDateTime(moment.DateTime), TimeOnly.FromDateTime(moment.DateTime));
            if (time.Minute == 0)
                Add("hourly", moment);
            if (time == new TimeOnly(6, 30))
                Add("mornings", moment);
            if (time == new TimeOnly(8, 0) && day == new DateOnly(2028, 2, 29))
                Add("leap-day", moment);
            if (time == new TimeOnly(17, 0) && day.AddDays(1).Day == 1)
                Add("last-day", moment);
            if (time == new TimeOnly(0, 30) && day.Day == 1)
                Add("first-day", moment);
        }

        return expected;

        void Add(string jobId, DateTimeOffset moment) => expected.Add((jobId, moment.UtcDateTime));
    }

    private static IEnumerable<(string JobId, DateTime Slot)> OfTheHost() =>
    [
        (PlatformJobIds.MonthlyAggregation, VietnamTime.StartOf(new DateOnly(2028, 3, 1)).AddHours(1)),
        (PlatformJobIds.MonthlySummary, VietnamTime.StartOf(new DateOnly(2028, 3, 1)).AddHours(7)),
    ];
}
