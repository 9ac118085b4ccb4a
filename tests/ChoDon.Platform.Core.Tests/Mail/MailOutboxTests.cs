using System.Text;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Mail;
using ChoDon.Testing.Databases;
using MimeKit;

namespace ChoDon.Platform.Core.Tests.Mail;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class MailOutboxTests(DatabaseProvider provider) : MailFixture(provider)
{
    [Test]
    public async Task A_message_is_stored_as_it_will_be_sent()
    {
        var house = HouseToFiles();
        await EnqueueAsync(house, Draft());

        var bytes = house.Outbox().Single().Mime;
        using var message = MimeMessage.Load(new MemoryStream(bytes));
        var raw = Encoding.Latin1.GetString(bytes);
        Assert.Multiple(() =>
        {
            Assert.That(bytes, Has.All.LessThan(128), "seven-bit clean");
            Assert.That(raw.Replace("\r\n", "", StringComparison.Ordinal), Does.Not.Contain('\n').And.Not.Contain('\r'), "CRLF only");
            Assert.That(raw.Split("\r\n"), Has.All.Length.LessThanOrEqualTo(998));
            Assert.That(raw, Does.Contain("Subject: =?utf-8?"), "RFC 2047");
            Assert.That(message.Subject, Is.EqualTo("Chợ Đồn: tổng hợp số liệu tháng 05/2020"));
            Assert.That(message.Date, Is.EqualTo(Clock.GetUtcNow()));
            Assert.That(message.Date.Offset, Is.EqualTo(TimeSpan.FromHours(7)));
            Assert.That(message.Headers["Auto-Submitted"], Is.EqualTo("auto-generated"));
            Assert.That(message.To.ToString(), Is.EqualTo("lanhdao@example.org"));
            Assert.That(message.Body!.ContentType.MimeType, Is.EqualTo("multipart/alternative"));
            Assert.That(message.TextBody!.Trim(), Is.EqualTo("Hộ tham gia: 13.181"));
            Assert.That(message.HtmlBody!.Trim(), Is.EqualTo("<p>Hộ tham gia: <b>13.181</b></p>"));
        });
    }

    [Test]
    public async Task The_same_key_is_kept_once_however_many_ask_at_a_time()
    {
        var house = HouseToFiles();

        var stored = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => EnqueueAsync(house, Draft()))));

        Assert.Multiple(() =>
        {
            Assert.That(stored.Count(isNew => isNew), Is.EqualTo(1));
            Assert.That(house.Outbox(), Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task The_message_id_follows_from_the_key_and_the_sender_s_domain()
    {
        var house = HouseTo(25);
        await EnqueueAsync(house, Draft("one"));
        await EnqueueAsync(house, Draft("two"));

        var ids = house.Outbox().Select(row => MimeMessage.Load(new MemoryStream(row.Mime)).MessageId).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(ids[0], Is.EqualTo(MessageIds.For("one", "chodon.example")));
            Assert.That(ids, Is.Unique.And.All.EndsWith("@chodon.example"));
        });
    }

    [Test]
    public async Task A_key_longer_than_its_column_still_tells_messages_apart()
    {
        var house = HouseToFiles();
        var start = new string('k', 300);

        var stored = new[]
        {
            await EnqueueAsync(house, Draft(start + "1")),
            await EnqueueAsync(house, Draft(start + "2")),
            await EnqueueAsync(house, Draft(start + "1")),
        };

        Assert.That(stored, Is.EqualTo(new[] { true, true, false }));
    }

    [Test]
    public async Task An_address_that_is_none_is_seen_as_a_dead_message_and_harms_no_other()
    {
        var house = HouseToFiles();
        await EnqueueAsync(house, Draft("one", "Ủy ban nhân dân xã"));
        await EnqueueAsync(house, Draft("two"));

        Assert.Multiple(async () =>
        {
            Assert.That(await house.SendAsync(), Is.EqualTo(1));
            Assert.That(house.Outbox()[0], Has.Property("Status").EqualTo(OutboxStatus.Dead).And.Property("LastError").Contains("not an e-mail address"));
        });
    }

    [Test]
    [SetUICulture("vi-VN")]
    public async Task The_list_shows_messages_with_their_states_in_words()
    {
        var house = HouseToFiles();
        await house.Resolve<IMailOutbox>().EnqueueAsync(new MailDraft("one", "a@example.org", "Chào", "<p>Chào</p>", "Chào"), default);

        var mails = (await house.Resolve<MailReader>().ReadAsync(null, null, null, default)).Mails;

        Assert.That(mails.Single(), Has.Property("Subject").EqualTo("Chào").And.Property("StatusWords").EqualTo("Chờ gửi"));
    }

    [Test]
    public async Task A_stored_message_can_be_read()
    {
        var house = HouseToFiles();
        await EnqueueAsync(house, Draft());

        var read = await house.Resolve<MailReader>().FindAsync(house.Outbox().Single().Id, default);

        Assert.Multiple(async () =>
        {
            Assert.That(read!.Html, Does.Contain("<b>13.181</b>"));
            Assert.That(read.Text, Does.Contain("13.181"));
            Assert.That(await house.Resolve<MailReader>().FindAsync(Guid.Empty, default), Is.Null);
        });
    }
}
