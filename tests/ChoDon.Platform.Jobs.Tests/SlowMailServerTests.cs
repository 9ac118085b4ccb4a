using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Mail;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;
using ChoDon.Testing.Mail;
using ChoDon.Testing.Time;

namespace ChoDon.Platform.Jobs.Tests;

/// <summary>On a clock on which a minute lasts a second.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class SlowMailServerTests(DatabaseProvider provider)
{
    private static readonly DateTimeOffset Begin = new(2020, 5, 20, 9, 0, 0, TimeSpan.FromHours(7));

    [Test]
    public async Task A_server_that_answers_a_byte_a_second_holds_up_neither_ticks_nor_jobs()
    {
        using var database = TestDatabase.Create(provider);
        using var server = SmtpServer.Start("slow");
        var clock = new FastClock(Begin, TimeProvider.System.GetUtcNow(), speed: 60);
        var notes = new WaitingJob.Notes();
        await using var hangfire = await HangfireHouse.StartAsync(
            database, new FixedUnits(), clock, notes, "* * * * *", new MailSettings { Directory = "unused", Host = "127.0.0.1", Port = server.Port });
        var house = hangfire.House;
        foreach (var name in new[] { "one", "two" })
            await house.Resolve<IMailOutbox>().EnqueueAsync(new MailDraft(name, "lanhdao@example.org", name, name, name), default);

        await Eventually.IsTrueAsync(() => house.Outbox().Any(IsHeld));
        var (ranBefore, tickBefore) = (notes.Ran.Count, house.Resolve<JobsHealth>().LastTickAt);
        await Eventually.IsTrueAsync(() => notes.Ran.Count > ranBefore && house.Resolve<JobsHealth>().LastTickAt > tickBefore && house.Outbox().Any(IsHeld));
        await Eventually.IsTrueAsync(() => house.Outbox().Any(letter => letter.LastError is not null));

        Assert.Multiple(() =>
        {
            Assert.That(house.Outbox().First(letter => letter.LastError is not null).LastError, Is.EqualTo("The server took too long to answer."));
            Assert.That(server.Received, Is.Empty);
            Assert.That(house.Runs().Where(run => run.JobId == HangfireHouse.JobId), Has.None.Property("Status").EqualTo(JobRunStatus.Failed));
        });
    }

    private static bool IsHeld(OutboxMessage letter) => letter.LeaseOwner is not null;
}
