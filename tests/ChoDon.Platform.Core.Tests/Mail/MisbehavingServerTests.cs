using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Mail;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;

namespace ChoDon.Platform.Core.Tests.Mail;

/// <summary>Against a real mail server that does everything a mail server should not.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class MisbehavingServerTests(DatabaseProvider provider) : MailFixture(provider)
{
    [TestCase("greet 421 4.3.2 Too busy, come back later", "421 4.3.2 Too busy, come back later")]
    [TestCase("mail 421 4.3.2 Shutting down", "421 4.3.2 Shutting down")]
    [TestCase("450 4.2.1 Mailbox busy", "450 4.2.1 Mailbox busy")]
    [TestCase("drop", "disconnected")]
    public async Task A_server_that_fails_for_a_while_gets_the_message_once(string treatment, string reason)
    {
        var server = StartServer(treatment, treatment, "ok");
        var house = HouseTo(server);
        await EnqueueAsync(house, Draft());

        await house.SendAsync();
        Assert.That(house.Outbox().Single(), Has.Property("Status").EqualTo(OutboxStatus.Pending).And.Property("LastError").Contains(reason));
        await SendForAsync(house, TimeSpan.FromHours(1));

        Assert.Multiple(() =>
        {
            Assert.That(server.Received, Has.Count.EqualTo(1));
            Assert.That(house.Outbox().Single(), Has.Property("Status").EqualTo(OutboxStatus.Sent).And.Property("Attempts").EqualTo(3));
        });
    }

    [Test]
    public async Task A_server_that_takes_the_message_and_hangs_up_gets_it_once_more_with_the_same_id()
    {
        var server = StartServer("take-and-drop", "ok");
        var house = HouseTo(server);
        await EnqueueAsync(house, Draft());

        await SendForAsync(house, TimeSpan.FromHours(1));

        Assert.Multiple(() =>
        {
            Assert.That(server.Received, Has.Count.EqualTo(2));
            Assert.That(server.ReceivedBytes[1], Is.EqualTo(server.ReceivedBytes[0]));
        });
    }

    [TestCase("552 5.3.4 Message too big for this mailbox")]
    [TestCase("554 5.7.1 You are on a list")]
    public async Task A_message_that_is_refused_is_dead_with_the_server_s_words(string answer)
    {
        var server = StartServer(answer);
        var house = HouseTo(server);
        await EnqueueAsync(house, Draft());

        await SendForAsync(house, TimeSpan.FromHours(1));

        Assert.That(house.Outbox().Single(), Has.Property("Status").EqualTo(OutboxStatus.Dead).And.Property("LastError").EqualTo(answer));
    }

    [TestCase("rcpt 550 5.1.1 No such user", "5.1.1")]
    [TestCase("rcpt 556 5.1.10 Takes no mail", "5.1.10")]
    [TestCase("554 5.2.1 Mailbox closed", "5.2.1")]
    public async Task An_address_that_the_server_refuses_for_good_is_marked(string treatment, string status)
    {
        var house = HouseTo(StartServer(treatment));
        await EnqueueAsync(house, Draft());

        await house.SendAsync();

        var mark = await house.Resolve<UndeliverableAddresses>().FindAsync(Draft().To, default);
        Assert.Multiple(() =>
        {
            Assert.That(house.Outbox().Single().Status, Is.EqualTo(OutboxStatus.Dead));
            Assert.That(mark, Has.Property("Status").EqualTo(status).And.Property("Reason").Contains($" {status} "));
        });
    }

    /// <summary>The message, the sender or the moment is at fault, or the server does not say what.</summary>
    [TestCase("rcpt 550 5.7.1 Relaying denied")]
    [TestCase("rcpt 550 No")]
    [TestCase("rcpt 450 4.1.1 Not known yet")]
    [TestCase("mail 550 5.1.8 Sender's domain is unknown")]
    [TestCase("552 5.3.4 Message too big for this mailbox")]
    public async Task An_address_is_not_marked_for_what_is_no_fault_of_its_own(string treatment)
    {
        var house = HouseTo(StartServer(treatment));
        await EnqueueAsync(house, Draft());

        await house.SendAsync();

        var mark = await house.Resolve<UndeliverableAddresses>().FindAsync(Draft().To, default);
        Assert.Multiple(() =>
        {
            Assert.That(house.Outbox().Single().LastError, Is.Not.Null);
            Assert.That(mark, Is.Null);
        });
    }

    [TestCase("ok", "STARTTLS")]
    [TestCase("tls-garbage", "SSL")]
    [TestCase("tls", "certificate")]
    public async Task Without_good_tls_nothing_is_sent_and_the_message_says_why(string treatment, string reason)
    {
        var server = StartServer(treatment);
        var house = HouseTo(server.Port, MailSecurity.StartTls);
        await EnqueueAsync(house, Draft());

        await house.SendAsync();

        Assert.Multiple(() =>
        {
            Assert.That(server.Received, Is.Empty);
            Assert.That(house.Outbox().Single(), Has.Property("Status").EqualTo(OutboxStatus.Pending).And.Property("LastError").Contains(reason));
        });
    }

    [Test]
    public async Task A_server_that_stays_busy_for_days_leaves_dead_messages_with_its_words()
    {
        var house = HouseTo(StartServer("greet 421 4.3.2 Too busy, come back later"));
        await EnqueueAsync(house, Draft());

        await SendForAsync(house, TimeSpan.FromDays(4));

        Assert.That(
            house.Outbox().Single(),
            Has.Property("Status").EqualTo(OutboxStatus.Dead).And.Property("LastError").EqualTo("421 4.3.2 Too busy, come back later"));
    }

    /// <summary>Every letter is answered for: it arrived once, or the list of the administrator says why it did not.</summary>
    [Test]
    public async Task Of_twenty_letters_over_three_bad_days_each_arrives_once_or_is_dead_with_the_reason()
    {
        const int Letters = 20;
        var server = StartServer(
            "greet 421 4.3.2 Too busy", "mail 421 4.3.2 Shutting down", "450 4.2.1 Mailbox busy", "ok", "drop", "552 5.3.4 Too big",
            "greet 421 4.3.2 Too busy", "452 4.3.1 Disk full", "ok", "ok", "drop", "554 5.7.1 You are on a list", "ok");
        var house = HouseTo(server);
        for (var number = 0; number < Letters; number++)
            await EnqueueAsync(house, Draft($"letter {number}"));

        await SendForAsync(house, TimeSpan.FromDays(3));

        var sent = house.Outbox().Where(letter => letter.Status == OutboxStatus.Sent).ToList();
        var dead = house.Outbox().Where(letter => letter.Status == OutboxStatus.Dead).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(dead.Select(letter => letter.LastError), Is.EquivalentTo(new[] { "552 5.3.4 Too big", "554 5.7.1 You are on a list" }));
            Assert.That(sent, Has.Count.EqualTo(Letters - dead.Count));
            Assert.That(
                server.Received.Select(letter => letter.MessageId),
                Is.EquivalentTo(sent.Select(letter => MessageIds.For(letter.DedupeKey, "chodon.example"))));
        });
    }

    /// <summary>Looks every ten minutes.</summary>
    private async Task SendForAsync(JobsHouse house, TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromMinutes(10))
        {
            Clock.Advance(TimeSpan.FromMinutes(10));
            await house.SendAsync();
        }
    }
}
