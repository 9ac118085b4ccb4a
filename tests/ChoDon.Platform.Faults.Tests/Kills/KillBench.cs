using System.Diagnostics;
using ChoDon.JobHost;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Faults.Tests.Processes;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Hosting;
using ChoDon.Testing.Jobs;
using ChoDon.Testing.Mail;
using ChoDon.Testing.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Faults.Tests.Kills;

/// <summary>
/// Processes on one database, each killed at a random moment and started again. Their clock runs ten times as fast as the
/// real one, and there are many districts, so that there are slots, leases and letters at every moment.
/// </summary>
internal sealed class KillBench : IDisposable
{
    /// <summary>A lease of a minute lasts six seconds: a process on a busy machine can stand still for two.</summary>
    private const double Speed = 10;

    /// <summary>Two minutes before the figures of May are computed.</summary>
    private static readonly DateTimeOffset Origin = new(2020, 6, 1, 0, 58, 0, TimeSpan.FromHours(7));

    private static readonly DateTime Aggregation = new(2020, 5, 31, 18, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan LongerThanTheLeaseOfARun = TimeSpan.FromSeconds(80);
    private static readonly TimeSpan LongerThanAnyLease = TimeSpan.FromMinutes(6);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly TestDatabase _database;
    private readonly TemporaryDirectory _notes = new();
    private readonly SmtpServer _server = SmtpServer.Start("ok");
    private readonly HashSet<int> _killed = [];
    private readonly JobProcess?[] _processes;
    private JobHostOptions _options;
    private readonly Journal _journal;
    private readonly Random _random;

    /// <param name="provider">The database.</param>
    /// <param name="processes">How many share the work.</param>
    /// <param name="seed">Draws the same moments again.</param>
    /// <param name="districts">Each has a slot a minute.</param>
    /// <param name="longestWork">How long a run takes at most, in real time.</param>
    public KillBench(DatabaseProvider provider, int processes, int seed, int districts = 24, TimeSpan? longestWork = null)
    {
        _database = TestDatabase.Create(provider);
        _processes = new JobProcess?[processes];
        _random = new Random(seed);
        _journal = new Journal(_database.Database);
        _journal.Open();
        _options = new JobHostOptions
        {
            Provider = provider,
            Connection = provider == DatabaseProvider.Sqlite ? FileOf(_database.Database) : _database.Database.ConnectionString,
            Districts = districts,
            LongestWork = longestWork ?? JobHostOptions.ShortWork,
            MailPort = _server.Port,
            NotesFolder = _notes.FullPath,
            Origin = Origin,
            RealOrigin = TimeProvider.System.GetUtcNow(),
            Speed = Speed,
            IsImpatient = true,
        };
        MakeSchedules();
    }

    private FastClock Clock => new(_options.Origin, _options.RealOrigin, Speed);

    public void DropTheUniqueSlot()
    {
        using var context = _database.NewContext();
        context.Database.ExecuteSqlRaw("DROP INDEX \"IX_platform_job_run_module_id_job_id_district_id_due_slot\"");
    }

    /// <summary>Kills a process that many times, and lets what is left be carried out in the end.</summary>
    public async Task<Tally> RunAsync(int kills)
    {
        await StartAllAsync();
        for (var kill = 0; kill < kills; kill++)
            await KillOneAsync(_random.Next(_processes.Length));
        return await EndAsync();
    }

    /// <summary>
    /// Lets a process stand still that many times, as on a computer that is put to sleep: for longer than its leases, and
    /// when the slots of a minute have just come due.
    /// </summary>
    public async Task<Tally> RunAsleepAsync(int times)
    {
        await StartAllAsync();
        for (var time = 0; time < times; time++)
        {
            var minute = TimeSpan.FromMinutes(1);
            var left = minute - TimeSpan.FromTicks(Clock.UtcNow().Ticks % minute.Ticks);
            await Task.Delay((left + TimeSpan.FromSeconds(5 * _random.NextDouble())) / Speed);
            await _processes[_random.Next(_processes.Length)]!.StandStillAsync(LongerThanTheLeaseOfARun / Speed);
        }

        return await EndAsync();
    }

    private async Task<Tally> EndAsync()
    {
        await StopAllAsync();
        _options = _options with { Origin = _options.Origin + LongerThanAnyLease };
        await StartAllAsync();
        var last = Clock.UtcNow();
        await UntilAllIsDoneAsync(last);
        await StopAllAsync();
        return Count(last);
    }

    /// <summary>What the database's own check says; empty when all is well.</summary>
    public string CheckDatabase()
    {
        if (_database.Database.Provider != DatabaseProvider.Sqlite)
            return "";
        using var context = _database.NewContext();
        var answers = context.Database.SqlQuery<string>($"PRAGMA integrity_check").ToList();
        return answers is ["ok"] ? "" : string.Join('\n', answers);
    }

    public void Dispose()
    {
        foreach (var process in _processes)
            process?.Dispose();
        _server.Dispose();
        _database.Dispose();
        _notes.Dispose();
    }

    private async Task StartAllAsync()
    {
        for (var index = 0; index < _processes.Length; index++)
            _processes[index] = await JobProcess.StartAsync(_options);
    }

    private async Task StopAllAsync()
    {
        foreach (var process in _processes)
        {
            await process!.StopAsync();
            process.Dispose();
        }

        Array.Clear(_processes);
    }

    private async Task KillOneAsync(int index)
    {
        var process = _processes[index]!;
        await Task.Delay(process.StartTime * (2 * _random.NextDouble()));
        process.Kill();
        _killed.Add(process.Id);
        process.Dispose();
        _processes[index] = await JobProcess.StartAsync(_options);
    }

    private async Task UntilAllIsDoneAsync(DateTime last)
    {
        using var house = House(Clock);
        await UntilEmptyAsync(context => RunsLeftAsync(house, context, last));
        var written = Clock.UtcNow();
        await UntilEmptyAsync(async context => await context.Outbox
            .Where(mail => mail.CreatedAt <= written && mail.Status != OutboxStatus.Sent)
            .Select(mail => $"{mail.Subject} {mail.Status} {mail.LastError}")
            .ToListAsync());
    }

    private async Task UntilEmptyAsync(Func<PlatformDbContext, Task<List<string>>> left)
    {
        var waited = Stopwatch.StartNew();
        await using var context = _database.NewContext();
        while (await left(context) is { Count: > 0 } lines)
        {
            Assert.That(waited.Elapsed, Is.LessThan(Patience), () => $"Left:\n{string.Join('\n', lines.Take(20))}\n{OutputOf(_processes)}");
            await Task.Delay(200);
        }
    }

    /// <summary>Somebody runs by hand what was given up, because its process had died five times.</summary>
    private static async Task<List<string>> RunsLeftAsync(JobsHouse house, PlatformDbContext context, DateTime last)
    {
        foreach (var failed in await context.JobRuns.AsNoTracking().Where(run => run.Status == JobRunStatus.Failed).ToListAsync())
            await house.Resolve<RunNow>().AskAsync(failed.ModuleId, failed.JobId, failed.DistrictId, new Actor(null, "bench"), failed.DueSlot, default);
        var owed = await context.JobSchedules
            .Where(schedule => schedule.NextDue <= last && schedule.JobId == NotedJob.Id)
            .Select(schedule => $"schedule {schedule.NextDue}")
            .ToListAsync();
        var open = await context.JobRuns
            .Where(run => run.DueSlot <= last && run.Status != JobRunStatus.Succeeded)
            .Select(run => $"run {run.DueSlot} {run.Status} {run.LeaseOwner}")
            .ToListAsync();
        return [.. owed, .. open];
    }

    private Tally Count(DateTime last)
    {
        var first = Origin.UtcDateTime.AddMinutes(1);
        var districts = NotedJob.Units(_options.Districts).Districts;
        List<SlotOfJob> expected =
        [
            .. districts.SelectMany(_ => Minutes(first, last), (district, slot) => new SlotOfJob(NotedJob.Id, district.Id, slot)),
            .. districts.Select(district => new SlotOfJob(PlatformJobIds.MonthlyAggregation, district.Id, Aggregation)),
        ];
        return Tally.Count(
            expected, _journal.Runs(), _journal.Mails(), [.. EffectNotes.ReadAll(_notes.FullPath)], _server.Received, _killed);
    }

    private static IEnumerable<DateTime> Minutes(DateTime first, DateTime last)
    {
        for (var slot = first; slot <= last; slot = slot.AddMinutes(1))
            yield return slot;
    }

    private void MakeSchedules()
    {
        using var house = House(new ManualClock(Origin));
        Assert.That(house.Resolve<JobRound>().NextAsync(default).GetAwaiter().GetResult(), Is.Empty);
    }

    private JobsHouse House(TimeProvider clock) => new(_database, NotedJob.Units(_options.Districts), clock, modules: NotedJob.Declare);

    private static string OutputOf(IEnumerable<JobProcess?> processes) => string.Concat(processes.Select(process => process?.Output));

    private static string FileOf(PlatformDatabase database) =>
        new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
}
