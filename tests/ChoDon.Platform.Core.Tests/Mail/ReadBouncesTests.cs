using System.Globalization;
using System.Text;
using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Core.Notices;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Mail;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Tests.Mail;

/// <summary>Returned mail, read from a real mailbox.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class ReadBouncesTests(DatabaseProvider provider) : MailFixture(provider)
{
    private const string Address = "lanhdao@example.org";

    private ImapServer _mailbox = null!;

    [SetUp]
    public async Task OpenMailboxAsync()
    {
        _mailbox = await ImapServer.StartAsync();
        var bounces = new BounceSettings
        {
            Host = "127.0.0.1", Port = _mailbox.Port, Security = MailSecurity.None, User = ImapServer.User, Password = ImapServer.Password,
        };
        NewHouse(new MailSettings { Directory = "unused", From = "no-reply@chodon.example" }, builder => builder.RegisterModule(new BouncesComponent(bounces)));
    }

    [TearDown]
    public void CloseMailbox() => _mailbox.Dispose();

    [Test]
    public async Task Mail_that_never_arrives_marks_its_address_once_however_often_the_report_is_read()
    {
        await WriteAsync();
        _mailbox.Deliver(Report("failed", "5.1.1", "smtp; 550 5.1.1 <lanhdao@example.org>: no such user"));

        await ReadAsync();
        var found = await FindAsync();
        Assert.That(found, Has.Property("Status").EqualTo("5.1.1").And.Property("Reason").EqualTo("550 5.1.1 <lanhdao@example.org>: no such user"));
        Assert.That(found!.At, Is.EqualTo(Clock.GetUtcNow().UtcDateTime));
        Assert.That(_mailbox.Letters().Single().IsRead, Is.True);

        _mailbox.MarkAllUnread();
        await ReadAsync();
        Assert.That(Bounces(), Has.Count.EqualTo(1));

        var account = new Account { FullName = "x", Email = Address };
        await House.Resolve<UndeliverableAddresses>().ClearAsync(account, Actor.Visitor, default);
        _mailbox.MarkAllUnread();
        await ReadAsync();
        Assert.That(await FindAsync(), Is.Null, "an old report takes nothing back");
    }

    [TestCase("delayed", "4.4.1")]
    [TestCase("failed", "4.2.2")]
    public async Task What_is_only_late_is_noted_and_stops_nothing(string action, string status)
    {
        await WriteAsync();
        _mailbox.Deliver(Report(action, status, "smtp; 452 mailbox full"));

        await ReadAsync();

        Assert.That(Bounces().Single(), Has.Property("IsPermanent").False.And.Property("Reason").EqualTo("452 mailbox full"));
        Assert.That(await FindAsync(), Is.Null);
    }

    [Test]
    public async Task Headers_alone_of_our_message_are_enough_and_another_spelling_of_the_address_too()
    {
        await WriteAsync();
        _mailbox.Deliver(Report("failed", "5.7.1", "smtp; 550 refused", original: "text/rfc822-headers", recipient: "old-alias@elsewhere.example"));

        await ReadAsync();

        Assert.That(await FindAsync(), Is.Not.Null);
    }

    [Test]
    public async Task A_letter_of_a_person_stays_unread()
    {
        _mailbox.Deliver(Encoding.ASCII.GetBytes("From: a@example.org\r\nSubject: A question\r\n\r\nHow?\r\n"));

        await ReadAsync();

        Assert.That(_mailbox.Letters(), Is.EqualTo(new[] { ("A question", false) }));
    }

    [Test]
    public async Task What_is_hostile_or_broken_is_left_alone_and_never_looked_at_again()
    {
        await WriteAsync();
        string[] hostile =
        [
            ReportText("failed", "5.1.1", "smtp; 550 x", about: $"{new string('a', 40)}@chodon.example"),
            ReportText("failed", "5.1.1", "smtp; 550 x", about: "not-ours@example.net"),
            ReportText("delivered", "2.0.0", "smtp; 250 ok"),
            ReportText("failed", "x' OR 1=1", "smtp; 550 x"),
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA",
            "Content-Type: multipart/report; report-type=delivery-status\r\n\r\nno boundary",
            Nested(400),
            ReportText("failed", "5.1.1", "smtp; 550 x") + new string('x', BounceMailbox.MostBytes),
        ];
        foreach (var letter in hostile)
            _mailbox.Deliver(Encoding.UTF8.GetBytes(letter));

        await ReadAsync();

        Assert.Multiple(() =>
        {
            Assert.That(Bounces(), Is.Empty);
            Assert.That(_mailbox.Letters(), Has.Count.EqualTo(hostile.Length));
            Assert.That(_mailbox.Letters().Select(letter => letter.IsRead), Has.All.True);
        });
        Assert.That(await House.Resolve<BounceMailbox>().ReadAsync(default), Is.EqualTo(new BounceTally(0, 0, 0)));
    }

    [Test]
    public async Task A_reason_that_is_long_and_full_of_signs_is_cut_and_cleaned()
    {
        await WriteAsync();
        _mailbox.Deliver(Report("failed", "5.1.1", "smtp; 550 <script>\u0007alert(1)</script> " + new string('z', 5000)));

        await ReadAsync();

        Assert.That((await FindAsync())!.Reason, Has.Length.EqualTo(MailBounce.LongestReason).And.Not.Contain('\u0007'));
    }

    [Test]
    public async Task Administrators_are_told_whose_mail_comes_back()
    {
        House.StorePerson("Lãnh đạo", Address, null, null);
        await WriteAsync();
        _mailbox.Deliver(Report("failed", "5.1.1", "smtp; 550 no such user"));
        await ReadAsync();

        var words = new StringLocalizer<NoticeTexts>(House.Resolve<IStringLocalizerFactory>());
        var notices = await new AddressNotices(House.Database, words).ReadAsync(House.DistrictId, default);

        Assert.That(notices.Single(), Has.Property("Detail").EqualTo("550 no such user").And.Property("Url").StartsWith("/admin/accounts/"));
    }

    [Test]
    public void A_mailbox_that_cannot_be_opened_is_named_and_never_its_password()
    {
        var wrong = new BounceSettings { Host = "127.0.0.1", Port = _mailbox.Port, Security = MailSecurity.None, User = ImapServer.User, Password = "geheim" };
        var house = NewHouse(null, builder => builder.RegisterModule(new BouncesComponent(wrong)));

        Assert.That(
            async () => await house.Resolve<BounceMailbox>().ReadAsync(default),
            Throws.InstanceOf<BounceMailboxException>().With.Message.Contains("Mail:Bounces").And.Message.Contains("bounces@127.0.0.1").And.Message.Not.Contains("geheim"));
    }

    private Task<bool> WriteAsync() => EnqueueAsync(House, Draft("summary", Address));

    private Task ReadAsync() => House.Resolve<ReadBounces>().RunAsync(new(House.DistrictId, Clock.GetUtcNow().UtcDateTime, _ => Task.CompletedTask), default);

    private Task<MailBounce?> FindAsync() => House.Resolve<UndeliverableAddresses>().FindAsync("LanhDao@example.org", default);

    private List<MailBounce> Bounces()
    {
        using var context = House.NewContext();
        return [.. context.MailBounces];
    }

    private static byte[] Report(string action, string status, string diagnostic, string original = "message/rfc822", string recipient = Address) =>
        Encoding.UTF8.GetBytes(ReportText(action, status, diagnostic, original, recipient));

    private static string ReportText(
        string action, string status, string diagnostic, string original = "message/rfc822", string recipient = Address, string? about = null) =>
        $"""
        From: Mail Delivery System <MAILER-DAEMON@mail.example.org>
        To: no-reply@chodon.example
        Subject: Undelivered Mail Returned to Sender
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: text/plain; charset=us-ascii

        This is the mail system at host mail.example.org.

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mail.example.org

        Final-Recipient: rfc822; {recipient}
        Action: {action}
        Status: {status}
        Diagnostic-Code: {diagnostic}

        --b
        Content-Type: {original}

        From: no-reply@chodon.example
        To: {Address}
        Message-ID: <{about ?? MessageIds.For("summary", "chodon.example")}>
        Subject: x

        --b--

        """.ReplaceLineEndings("\r\n");

    /// <summary>Reports in reports in reports.</summary>
    private static string Nested(int depth)
    {
        var text = new StringBuilder();
        for (var level = 0; level < depth; level++)
            text.Append(CultureInfo.InvariantCulture, $"Content-Type: multipart/report; report-type=delivery-status; boundary=b{level}\r\n\r\n--b{level}\r\n");
        return text.Append("Content-Type: text/plain\r\n\r\nx\r\n").ToString();
    }
}
