using ChoDon.Modules.Enrollment.Jobs;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Core.Data;
using NSubstitute;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class RecognitionReminderTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private Recognitions Recognitions => new(Register);

    [TestCase("2019-02-28", null)]
    [TestCase("2019-03-01", "228 thôn, tổ dân phố chưa đăng ký công nhận năm 2019")]
    [TestCase("2019-04-30", "228 thôn, tổ dân phố chưa đăng ký công nhận năm 2019")]
    [TestCase("2019-05-01", null)]
    [TestCase("2019-10-31", null)]
    public async Task Registration_is_told_of_around_its_last_day(string day, string? subject)
    {
        Register.Clock.Today = DateOnly.Parse(day, null);

        var mails = await RunAsync();

        Assert.That(mails.Select(mail => mail.Subject), subject is null ? Is.Empty : Has.All.Contains(subject));
    }

    [TestCase("2019-11-01", 1)]
    [TestCase("2019-12-20", 1)]
    [TestCase("2019-12-21", 0)]
    public async Task From_the_end_of_the_period_it_tells_what_each_registered_village_has_to_do(string day, int mails)
    {
        Register.Clock.Today = Day(2020, 1, 5);
        await Recognitions.RegisterAsync(Register.Village(0));
        var assessed = await Recognitions.RegisterAsync(Register.Village(1));
        await Recognitions.AssessAsync(assessed, Day(2019, 11, 1));
        await Recognitions.RecogniseAsync(Register.Village(2));
        Register.Clock.Today = DateOnly.Parse(day, null);

        var sent = await RunAsync();

        Assert.That(sent, Has.Count.EqualTo(mails));
        if (mails == 0)
            return;
        Assert.Multiple(() =>
        {
            Assert.That(sent[0].Subject, Is.EqualTo("Huyện Chợ Đồn: 2 thôn, tổ dân phố chờ công nhận năm 2019"));
            Assert.That(sent[0].Text, Does.Contain("20/11/2019"));
            Assert.That(sent[0].Text, Does.Contain("- Thôn Bản 1, Xã Số 1: Tự đánh giá"));
            Assert.That(sent[0].Text, Does.Contain("- Thôn Bản 1, Xã Số 2: Ghi cuộc họp khu dân cư"));
            Assert.That(sent[0].Html, Does.Not.Contain("Xã Số 3"));
            Assert.That(sent[0].Html + sent[0].Text, Does.Not.Contain("Nông Văn Quyết"));
        });
    }

    private async Task<List<MailDraft>> RunAsync()
    {
        var mails = new List<MailDraft>();
        var outbox = Substitute.For<IMailOutbox>();
        outbox.EnqueueAsync(Arg.Do<MailDraft>(mails.Add), Arg.Any<CancellationToken>()).Returns(true);
        var recipients = Substitute.For<IDistrictRecipients>();
        recipients.ForAsync(Register.District.Unit.Id, Arg.Any<CancellationToken>()).Returns([new Recipient("huyen@example.vn", "vi")]);
        var settings = Substitute.For<IDistrictSettings>();
        settings.Get(Settings.RegistrationDue, Register.District.Unit.Id).Returns(Settings.RegistrationDue.Default);
        settings.Get(Settings.DecisionDue, Register.District.Unit.Id).Returns(Settings.DecisionDue.Default);
        settings.Get(Settings.RecognitionRemindDays, Register.District.Unit.Id).Returns(Settings.RecognitionRemindDays.Default);
        await using var data = Register.NewContext();
        var job = new RecognitionReminder(new RecognitionsDue(data, Register.District), new ReminderPost(recipients, outbox), settings, Register.Clock);
        var slot = new DateTime(Register.Clock.Today, new TimeOnly(0, 15), DateTimeKind.Utc);
        await job.RunAsync(new JobRunContext(Register.District.Unit.Id, slot, _ => Task.CompletedTask), default);
        return mails;
    }
}
