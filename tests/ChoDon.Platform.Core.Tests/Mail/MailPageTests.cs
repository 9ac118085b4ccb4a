using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Mail;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;

namespace ChoDon.Platform.Core.Tests.Mail;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class MailPageTests(DatabaseProvider provider) : MailFixture(provider)
{
    private static readonly Actor Nga = new(Guid.CreateVersion7(), "Hà Thị Nga");

    [Test]
    public async Task Messages_are_counted_by_state_and_paged_to_the_end_and_back()
    {
        var house = HouseToFiles();
        for (var number = 0; number < 2 * MailReader.PageSize + 3; number++)
            await EnqueueAsync(house, Draft($"mail {number}"));
        await EnqueueAsync(house, Draft("no address", "nobody"));
        var reader = house.Resolve<MailReader>();

        var first = await reader.ReadAsync(OutboxStatus.Pending, null, null, default);
        var second = await reader.ReadAsync(OutboxStatus.Pending, first.Mails[^1].Id, null, default);
        var third = await reader.ReadAsync(OutboxStatus.Pending, second.Mails[^1].Id, null, default);
        var back = await reader.ReadAsync(OutboxStatus.Pending, null, third.Mails[0].Id, default);

        Assert.Multiple(() =>
        {
            Assert.That((first.All, first.Of(OutboxStatus.Pending), first.Of(OutboxStatus.Dead), first.Resendable), Is.EqualTo((104, 103, 1, 1)));
            Assert.That(first.Mails.Concat(second.Mails).Concat(third.Mails).Select(mail => mail.Id).Distinct().Count(), Is.EqualTo(103));
            Assert.That((first.HasNewer, first.HasOlder, third.HasNewer, third.HasOlder), Is.EqualTo((false, true, true, false)));
            Assert.That(back.Mails.Select(mail => mail.Id), Is.EqualTo(second.Mails.Select(mail => mail.Id)));
        });
    }

    [Test]
    public async Task A_message_that_was_given_up_goes_out_again_with_the_same_bytes_and_a_note_of_who_asked()
    {
        var house = HouseTo(StartServer("550 5.1.1 no such user", "250 OK"));
        await EnqueueAsync(house, Draft());
        await house.SendAsync();
        var before = house.Outbox().Single();

        var outcome = await house.Resolve<ResendMail>().OneAsync(before.Id, Nga, default);
        await house.SendAsync();

        var after = house.Outbox().Single();
        using var context = house.NewContext();
        Assert.Multiple(() =>
        {
            Assert.That((before.Status, outcome, after.Status), Is.EqualTo((OutboxStatus.Dead, ResendOutcome.Queued, OutboxStatus.Sent)));
            Assert.That(after.Mime, Is.EqualTo(before.Mime));
            Assert.That(context.AuditEntries.Single(), Has.Property("Action").EqualTo("mail.resent").And.Property("ActorName").EqualTo("Hà Thị Nga"));
        });
    }

    [Test]
    public async Task All_that_were_given_up_go_out_again_but_those_that_were_wiped()
    {
        var house = HouseToFiles();
        await EnqueueAsync(house, Draft("one", "nobody"));
        await EnqueueAsync(house, Draft("two", "nobody"));
        await EnqueueAsync(house, Draft("link", "nobody") with { IsSecret = true });
        await EnqueueAsync(house, Draft("waiting"));
        var secret = house.Outbox().Single(mail => mail.IsSecret).Id;
        var waiting = house.Outbox().Single(mail => mail.DedupeKey == "waiting").Id;
        var resend = house.Resolve<ResendMail>();

        var outcomes = (await resend.OneAsync(secret, Nga, default), await resend.OneAsync(waiting, Nga, default), await resend.OneAsync(Guid.Empty, Nga, default));
        var queued = await resend.AllAsync(Nga, default);
        var again = await resend.AllAsync(Nga, default);

        using var context = house.NewContext();
        Assert.Multiple(() =>
        {
            Assert.That(outcomes, Is.EqualTo((ResendOutcome.Wiped, ResendOutcome.NotGivenUp, ResendOutcome.Unknown)));
            Assert.That((queued, again), Is.EqualTo((2, 0)));
            Assert.That(house.Outbox().Single(mail => mail.IsSecret).Status, Is.EqualTo(OutboxStatus.Dead));
            Assert.That(context.AuditEntries.Select(entry => entry.Detail), Is.EqualTo(new[] { "× 2" }));
        });
    }

    [Test]
    public async Task A_message_is_opened_with_its_parts_and_the_headers_that_matter_and_a_secret_one_with_none()
    {
        var house = HouseToFiles();
        await EnqueueAsync(house, Draft());
        await EnqueueAsync(house, Draft("link") with { IsSecret = true });
        var reader = house.Resolve<MailReader>();

        var open = (await reader.FindAsync(house.Outbox()[0].Id, default))!;
        var secret = (await reader.FindAsync(house.Outbox()[1].Id, default))!;

        Assert.Multiple(() =>
        {
            Assert.That(open.Headers.Select(header => header.Name), Is.SupersetOf(new[] { "Message-ID", "From", "To", "Date", "Auto-Submitted" }));
            Assert.That((open.Html.Trim(), open.Text.Trim()), Is.EqualTo(("<p>Hộ tham gia: <b>13.181</b></p>", "Hộ tham gia: 13.181")));
            Assert.That((secret.IsSecret, secret.Html, secret.Mime.Length, secret.CanResend), Is.EqualTo((true, "", 0, false)));
        });
    }
}
