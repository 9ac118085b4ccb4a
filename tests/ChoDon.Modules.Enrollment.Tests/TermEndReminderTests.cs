using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Jobs;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Core.Data;
using NSubstitute;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class TermEndReminderTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly Recipient Officer = new("huyen@example.vn", "vi");

    private Guid _model;

    [SetUp]
    public async Task StartModel() => _model = await Register.StartModelAsync(0);

    [Test]
    public async Task Terms_that_end_within_sixty_days_or_are_overdue_are_told_by_village_and_post_and_not_by_name()
    {
        await AppointAsync(Post.Leader, 60);
        await AppointAsync(Post.Deputy, -3);

        var mails = await RunAsync(Officer, new Recipient("guest@example.vn", "en"));

        Assert.Multiple(() =>
        {
            Assert.That(mails.Select(mail => mail.To), Is.EqualTo(new[] { "huyen@example.vn", "guest@example.vn" }));
            Assert.That(mails[0].Subject, Is.EqualTo("Huyện Chợ Đồn: 2 nhiệm kỳ trưởng, phó trưởng mô hình sắp hết"));
            Assert.That(mails[0].Text, Does.Contain("- Thôn Bản 1, Xã Số 1: phó trưởng mô hình, đến hết ngày 17/05/2020\n- Thôn Bản 1, Xã Số 1: trưởng mô hình, đến hết ngày 19/07/2020"));
            Assert.That(mails[1].Html, Does.Contain("model leader, until 19/07/2020"));
            Assert.That(mails.Select(mail => mail.Html + mail.Text), Has.None.Contains("Nông Văn An"));
            Assert.That(mails[0].DedupeKey, Does.StartWith("enrollment/term-end-reminder/"));
        });
    }

    [Test]
    public async Task A_term_that_ends_later_or_has_no_planned_end_or_is_over_is_not_told_of()
    {
        await AppointAsync(Post.Leader, 61);
        Register.Settings.Set(Settings.TermMonths, 0);
        await Register.AppointAsync(_model, Post.Deputy, "Nông Văn An", Day(2018, 7, 1));

        Assert.That(await RunAsync(Officer), Is.Empty);
        Register.Settings.Set(Settings.TermEndDays, 61);
        Assert.That(await RunAsync(Officer), Has.Count.EqualTo(1));
        await Register.EndTermAsync((await Register.TermsAsync(_model, Post.Leader)).Single().Id, Register.Clock.Today);
        Assert.That(await RunAsync(Officer), Is.Empty);
    }

    private async Task AppointAsync(Post post, int daysLeft) =>
        await Register.AppointAsync(new AppointPostHolder.AppointPostHolderCommand(
            Guid.CreateVersion7(), _model, post, "Nông Văn An", Day(2018, 7, 1), (await Register.ModelAsync(_model)).Stamp, Register.Clock.Today.AddDays(daysLeft)));

    private async Task<List<MailDraft>> RunAsync(params Recipient[] recipients)
    {
        var mails = new List<MailDraft>();
        var outbox = Substitute.For<IMailOutbox>();
        outbox.EnqueueAsync(Arg.Do<MailDraft>(mails.Add), Arg.Any<CancellationToken>()).Returns(true);
        var district = Substitute.For<IDistrictRecipients>();
        district.ForAsync(Register.District.Unit.Id, Arg.Any<CancellationToken>()).Returns(recipients);
        await using var data = Register.NewContext();
        var job = new TermEndReminder(new EndingTerms(data, Register.District), new ReminderPost(district, outbox), Register.Settings, Register.Clock);
        await job.RunAsync(
            new JobRunContext(Register.District.Unit.Id, new DateTime(2020, 5, 18, 0, 0, 0, DateTimeKind.Utc), _ => Task.CompletedTask), default);
        return mails;
    }
}
