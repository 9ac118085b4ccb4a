using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Core.Retention;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;
using ChoDon.Testing.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Retention;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class RetentionTests(DatabaseProvider provider)
{
    private static readonly DateTimeOffset Now = new(2020, 5, 20, 9, 0, 0, TimeSpan.FromHours(7));

    private TestDatabase _database = null!;

    [SetUp]
    public void Open() => _database = TestDatabase.Create(provider);

    [TearDown]
    public void Close() => _database.Dispose();

    [Test]
    public async Task Old_runs_with_their_logs_and_old_mails_go_and_the_young_and_the_waiting_stay()
    {
        using var house = NewHouse(new RetentionSettings());
        await FillAsync(house);

        await RunAsync(house);

        await using var context = house.NewContext();
        Assert.Multiple(() =>
        {
            Assert.That(context.JobRuns.Select(run => run.JobId), Is.EquivalentTo(new[] { "young", "waiting", "retention" }));
            Assert.That(context.JobRunLines.Count(line => line.TextKey == "old"), Is.Zero);
            Assert.That(context.Outbox.Select(mail => mail.DedupeKey), Is.EquivalentTo(new[] { "young", "waiting" }));
            Assert.That(Notes(context), Is.SupersetOf(new[] { "RetentionRunsDeleted [1,180]", "RetentionMailsDeleted [2,400]", "RetentionAccounts [0,730]" }));
        });
    }

    [Test]
    public async Task Where_nothing_is_to_be_deleted_it_is_counted_all_the_same()
    {
        using var house = NewHouse(new RetentionSettings { Deletes = false });
        await FillAsync(house);

        await RunAsync(house);

        await using var context = house.NewContext();
        Assert.Multiple(() =>
        {
            Assert.That((context.JobRuns.Count(), context.Outbox.Count()), Is.EqualTo((4, 4)));
            Assert.That(Notes(context), Is.SupersetOf(new[] { "RetentionRuns [1,180]", "RetentionMails [2,400]" }));
        });
    }

    [Test]
    public async Task Reports_of_undeliverable_mail_stay_while_they_tell_of_an_account()
    {
        using var house = NewHouse(new RetentionSettings());
        house.StoreAccount("Nguyễn Văn Thử", "here@example.vn");
        await using var context = house.NewContext();
        var (now, old) = (Now.UtcDateTime, Now.UtcDateTime.AddDays(-401));
        context.MailBounces.AddRange(
            Bounce("here@example.vn", old),
            Bounce("gone@example.vn", old),
            Bounce("cleared@example.vn", old, clearedAt: now),
            Bounce("late@example.vn", old, isPermanent: false),
            Bounce("young@example.vn", now.AddDays(-399)));
        await context.SaveChangesAsync();

        await RunAsync(house);

        Assert.Multiple(() =>
        {
            Assert.That(
                context.MailBounces.AsNoTracking().Select(bounce => bounce.Address),
                Is.EquivalentTo(new[] { "here@example.vn", "young@example.vn" }.Select(MailAddresses.Normal)));
            Assert.That(Notes(context), Has.Member("RetentionBouncesDeleted [3,400]"));
        });
    }

    private static MailBounce Bounce(string address, DateTime at, bool isPermanent = true, DateTime? clearedAt = null) => new()
    {
        Address = MailAddresses.Normal(address),
        ReportId = address,
        IsPermanent = isPermanent,
        Status = "5.1.1",
        Reason = "No such user",
        At = at,
        ClearedAt = clearedAt,
    };

    private static List<string> Notes(PlatformDbContext context) =>
        [.. context.JobRunLines.Where(line => line.IsOfJob).AsEnumerable().Select(line => $"{line.TextKey} {line.TextValues}")];

    private JobsHouse NewHouse(RetentionSettings settings) =>
        new(_database, new FixedUnits(), new ManualClock(Now), more: builder =>
        {
            builder.RegisterInstance(settings);
            builder.RegisterModule<RetentionComponent>();
        });

    private static async Task FillAsync(JobsHouse house)
    {
        await using var context = house.NewContext();
        var now = Now.UtcDateTime;
        var old = Run("old", now.AddDays(-181), JobRunStatus.Failed);
        context.JobRuns.AddRange(old, Run("young", now.AddDays(-179), JobRunStatus.Succeeded), Run("waiting", now.AddDays(-500), JobRunStatus.Pending));
        context.JobRunLines.Add(new JobRunLine { RunId = old.Id, Number = 1, At = now, IsOfJob = false, TextKey = "old", TextValues = "[]" });
        context.Outbox.AddRange(
            Mail("old", now.AddDays(-401), OutboxStatus.Sent),
            Mail("given up", now.AddDays(-401), OutboxStatus.Dead),
            Mail("waiting", now.AddDays(-401), OutboxStatus.Pending),
            Mail("young", now.AddDays(-399), OutboxStatus.Sent));
        await context.SaveChangesAsync();
    }

    private static JobRun Run(string id, DateTime at, JobRunStatus status) => new()
    {
        ModuleId = "register",
        JobId = id,
        DistrictId = Guid.CreateVersion7(),
        DueSlot = at,
        NotBefore = at,
        Status = status,
        FinishedAt = status == JobRunStatus.Pending ? null : at,
    };

    private static OutboxMessage Mail(string key, DateTime at, OutboxStatus status) => new()
    {
        DedupeKey = key,
        Recipient = "huyen@example.vn",
        Subject = key,
        Mime = [],
        CreatedAt = at,
        NextAttempt = at,
        Status = status,
    };

    private static async Task RunAsync(JobsHouse house)
    {
        var asked = await house.Resolve<RunNow>().AskAsync(
            PlatformJobDeclaration.ModuleId, PlatformJobIds.Retention, JobPlaces.Installation, new Actor(null, "test"), null, default);
        await house.Resolve<JobDispatcher>().ExecuteAsync(asked.RunId!.Value, default);
        Assert.That(house.Runs().Single(run => run.Id == asked.RunId).Status, Is.EqualTo(JobRunStatus.Succeeded));
    }
}
