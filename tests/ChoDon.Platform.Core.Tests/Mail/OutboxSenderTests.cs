using System.Net;
using System.Net.Sockets;
using System.Text;
using Autofac;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Mail;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;
using MimeKit;

namespace ChoDon.Platform.Core.Tests.Mail;

/// <summary>Against a real mail server.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class OutboxSenderTests(DatabaseProvider provider) : MailFixture(provider)
{
    [Test]
    public async Task The_stored_bytes_arrive_unchanged_and_once()
    {
        var server = StartServer("ok");
        var house = HouseTo(server);
        await EnqueueAsync(house, Draft());

        var sent = new[] { await house.SendAsync(), await house.SendAsync() };

        var row = house.Outbox().Single();
        Assert.Multiple(() =>
        {
            Assert.That(sent, Is.EqualTo(new[] { 1, 0 }));
            Assert.That(Encoding.ASCII.GetString(server.ReceivedBytes.Single()).TrimEnd(), Is.EqualTo(Encoding.ASCII.GetString(row.Mime).TrimEnd()));
            Assert.That(server.Envelopes.Single(), Is.EqualTo(new[] { "no-reply@chodon.example", "lanhdao@example.org" }));
            Assert.That(row, Has.Property("Status").EqualTo(OutboxStatus.Sent).And.Property("SentAt").EqualTo(Clock.GetUtcNow().UtcDateTime));
        });
    }

    [TestCase("ok", OutboxStatus.Sent)]
    [TestCase("552 5.3.4 Message too big for this mailbox", OutboxStatus.Dead)]
    public async Task Of_a_message_with_a_one_time_link_nothing_is_kept_when_it_is_over(string answer, OutboxStatus status)
    {
        var house = HouseTo(StartServer("450 4.2.1 Mailbox busy", answer));
        await EnqueueAsync(house, Draft() with { IsSecret = true });

        await house.SendAsync();
        Assert.That(house.Outbox().Single().Mime, Is.Not.Empty, "it is still needed");
        Clock.Advance(TimeSpan.FromMinutes(1));
        await house.SendAsync();

        var row = house.Outbox().Single();
        Assert.That(row, Has.Property("Status").EqualTo(status).And.Property("Mime").Empty);
        Assert.That(await house.Resolve<MailReader>().FindAsync(row.Id, default), Has.Property("Text").Empty.And.Property("IsSecret").True);
    }

    [Test]
    public async Task A_message_with_a_one_time_link_never_becomes_a_file()
    {
        var house = HouseToFiles();
        await EnqueueAsync(house, Draft() with { IsSecret = true });

        await house.SendAsync();

        var row = house.Outbox().Single();
        Assert.That(row, Has.Property("Status").EqualTo(OutboxStatus.Dead).And.Property("Mime").Empty);
        Assert.That(File.Exists(house.Resolve<EmlTransport>().PathOf(row.DedupeKey, row.CreatedAt)), Is.False);
    }

    [Test]
    public async Task A_mailbox_that_is_busy_is_tried_again_after_a_minute()
    {
        var server = StartServer("450 4.2.1 Mailbox busy", "ok");
        var house = HouseTo(server);
        await EnqueueAsync(house, Draft());

        await house.SendAsync();
        Assert.That(house.Outbox().Single(), Has.Property("Status").EqualTo(OutboxStatus.Pending).And.Property("LastError").EqualTo("450 4.2.1 Mailbox busy"));
        Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.That(await house.SendAsync(), Is.Zero);
        Clock.Advance(TimeSpan.FromSeconds(1));
        await house.SendAsync();

        Assert.Multiple(() =>
        {
            Assert.That(house.Outbox().Single(), Has.Property("Status").EqualTo(OutboxStatus.Sent).And.Property("Attempts").EqualTo(2).And.Property("LastError").Null);
            Assert.That(server.Received, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task A_message_that_is_refused_for_good_is_dead_with_the_server_s_answer_and_the_next_one_goes_out()
    {
        var server = StartServer("552 5.3.4 Message too big for this mailbox", "ok");
        var house = HouseTo(server);
        await EnqueueAsync(house, Draft("one"));
        await EnqueueAsync(house, Draft("two"));

        Assert.That(await house.SendAsync(), Is.EqualTo(1));

        Assert.That(house.Outbox()[0], Has.Property("Status").EqualTo(OutboxStatus.Dead).And.Property("LastError").EqualTo("552 5.3.4 Message too big for this mailbox"));
    }

    [Test]
    public async Task A_server_that_hangs_up_after_the_data_gets_the_message_again()
    {
        var server = StartServer("drop", "ok");
        var house = HouseTo(server);
        await EnqueueAsync(house, Draft());

        await house.SendAsync();
        Assert.That(house.Outbox().Single(), Has.Property("Status").EqualTo(OutboxStatus.Pending).And.Property("LastError").Not.Null);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await house.SendAsync();

        Assert.That(server.Received, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_server_that_is_down_for_three_days_gets_every_message_once_when_it_is_back()
    {
        var port = FreePort();
        var down = HouseTo(port);
        for (var number = 0; number < 3; number++)
            await EnqueueAsync(down, Draft($"message {number}", $"nguoi{number}@example.org"));
        for (var passed = TimeSpan.Zero; passed < TimeSpan.FromDays(3); passed += TimeSpan.FromMinutes(30))
        {
            await down.SendAsync();
            Clock.Advance(TimeSpan.FromMinutes(30));
        }

        Assert.That(down.Outbox(), Has.All.Property("Status").EqualTo(OutboxStatus.Pending).And.All.Property("LastError").Not.Null);
        var server = StartServer("ok");
        var up = HouseTo(server);
        Clock.Advance(TimeSpan.FromHours(6));
        await up.SendAsync();
        await up.SendAsync();

        Assert.Multiple(() =>
        {
            Assert.That(server.Envelopes.Select(envelope => envelope[1]), Is.EquivalentTo(new[] { "nguoi0@example.org", "nguoi1@example.org", "nguoi2@example.org" }));
            Assert.That(up.Outbox(), Has.All.Property("Status").EqualTo(OutboxStatus.Sent));
        });
    }

    [Test]
    public async Task A_server_that_never_comes_back_leaves_a_dead_message_with_its_reason()
    {
        var house = HouseTo(FreePort());
        await EnqueueAsync(house, Draft());

        for (var attempt = 0; attempt < SendDelays.MostAttempts; attempt++)
        {
            await house.SendAsync();
            Clock.Advance(TimeSpan.FromHours(6));
        }

        Assert.That(house.Outbox().Single(), Has.Property("Status").EqualTo(OutboxStatus.Dead).And.Property("LastError").Contains("refused"));
    }

    [Test]
    public async Task A_server_that_is_down_is_asked_once_a_round_and_not_once_a_message()
    {
        var house = HouseTo(FreePort());
        await EnqueueAsync(house, Draft("one"));
        await EnqueueAsync(house, Draft("two"));

        await house.SendAsync();

        Assert.That(house.Outbox().Select(message => message.Attempts), Is.EqualTo(new[] { 1, 0 }));
    }

    [Test]
    public async Task Without_the_tls_that_is_asked_for_nothing_is_sent()
    {
        var server = StartServer("ok");
        var house = HouseTo(server.Port, MailSecurity.StartTls);
        await EnqueueAsync(house, Draft());

        await house.SendAsync();

        Assert.Multiple(() =>
        {
            Assert.That(server.Received, Is.Empty);
            Assert.That(house.Outbox().Single(), Has.Property("Status").EqualTo(OutboxStatus.Pending).And.Property("LastError").Contains("STARTTLS"));
        });
    }

    [Test]
    public async Task Killed_between_sending_and_marking_the_message_goes_out_at_most_twice_with_one_message_id()
    {
        var server = StartServer("ok");
        var dying = NewHouse(Settings(server), builder => builder.RegisterDecorator<DiesAfterSending, IMailTransport>());
        await EnqueueAsync(dying, Draft("killed"));
        await EnqueueAsync(dying, Draft("untouched"));
        _ = dying.SendAsync();
        await DiesAfterSending.UntilDeadAsync();

        var heir = HouseTo(server);
        await heir.SendAsync();
        Assert.That(server.Received, Has.Count.EqualTo(2), "the dead process still holds its lease; the other message went out");
        Clock.Advance(OutboxSender.LeaseTime + TimeSpan.FromSeconds(1));
        for (var round = 0; round < 3; round++)
            await heir.SendAsync();

        var ids = server.Received.GroupBy(message => message.MessageId).ToDictionary(group => group.Key!, group => group.Count());
        Assert.Multiple(() =>
        {
            Assert.That(ids, Is.EquivalentTo(new Dictionary<string, int>
            {
                [MessageIds.For("killed", "chodon.example")] = 2,
                [MessageIds.For("untouched", "chodon.example")] = 1,
            }));
            Assert.That(heir.Outbox(), Has.All.Property("Status").EqualTo(OutboxStatus.Sent));
        });
    }

    [Test]
    public async Task Two_processes_that_send_together_send_each_message_once()
    {
        var server = StartServer("ok");
        var houses = new[] { HouseTo(server), HouseTo(server) };
        for (var number = 0; number < 20; number++)
            await EnqueueAsync(houses[0], Draft($"message {number}"));

        var sent = await Task.WhenAll(houses.Select(house => Task.Run(house.SendAsync)));

        Assert.Multiple(() =>
        {
            Assert.That(sent.Sum(), Is.EqualTo(20));
            Assert.That(server.Received.Select(message => message.MessageId), Is.Unique.And.Exactly(20).Items);
        });
    }

    [Test]
    public async Task Without_a_server_a_message_becomes_a_file_and_a_repeat_the_same_file()
    {
        var house = HouseToFiles();
        await EnqueueAsync(house, Draft());
        await house.SendAsync();
        var row = house.Outbox().Single();
        var path = house.Resolve<EmlTransport>().PathOf(row.DedupeKey, row.CreatedAt);
        Assert.That(path, Does.StartWith(Path.Combine(house.MailFolder, "2020-06")).And.EndsWith(".eml"));

        await house.Resolve<EmlTransport>().SendAsync(new OutboundMail(row.DedupeKey, row.Recipient, row.Mime, row.CreatedAt), default);

        Assert.Multiple(() =>
        {
            Assert.That(Directory.GetFiles(house.MailFolder, "*", SearchOption.AllDirectories), Is.EqualTo(new[] { path }));
            Assert.That(File.ReadAllBytes(path), Is.EqualTo(row.Mime));
            Assert.That(MimeMessage.Load(path).Subject, Is.EqualTo(row.Subject));
            Assert.That(row.Status, Is.EqualTo(OutboxStatus.Sent));
        });
    }

    [Test]
    public async Task A_folder_that_cannot_be_written_keeps_the_message_for_later()
    {
        var file = Path.GetTempFileName();
        var house = NewHouse(new MailSettings { Directory = Path.Combine(file, "mail") });
        await EnqueueAsync(house, Draft());

        await house.SendAsync();
        File.Delete(file);

        Assert.That(house.Outbox().Single(), Has.Property("Status").EqualTo(OutboxStatus.Pending).And.Property("LastError").Contains(file));
    }

    private static MailSettings Settings(ChoDon.Testing.Mail.SmtpServer server) =>
        new() { Directory = "unused", Host = "127.0.0.1", Port = server.Port, From = "no-reply@chodon.example" };

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>A process that is killed the moment the server has taken its message: it never comes back.</summary>
    private sealed class DiesAfterSending(IMailTransport transport) : IMailTransport
    {
        private static readonly SemaphoreSlim Dead = new(0);

        public static Task UntilDeadAsync() => Dead.WaitAsync();

        public async Task SendAsync(OutboundMail mail, CancellationToken cancellationToken)
        {
            await transport.SendAsync(mail, cancellationToken);
            Dead.Release();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }
}
