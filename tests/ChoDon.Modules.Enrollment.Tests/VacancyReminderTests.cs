using System.Text;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Jobs;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Core.Data;
using NSubstitute;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class VacancyReminderTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private int _vacancyDays;

    [SetUp]
    public void SetNothing() => _vacancyDays = 0;

    [Test]
    public async Task Each_recipient_gets_one_mail_in_the_own_language_with_villages_and_without_names_of_people()
    {
        var modelId = await Register.StartModelAsync(0);
        await Register.AppointAsync(modelId, Post.Leader, "Nông Văn An", Day(2018, 7, 1));
        await Register.StartModelAsync(1);
        await Register.EnrolAsync("Ma Thị Hoa", village: 1);

        var mails = await RunAsync(new Recipient("huyen@example.vn", "vi"), new Recipient("guest@example.vn", "en"));

        Assert.That(mails.Select(mail => mail.To), Is.EqualTo(new[] { "huyen@example.vn", "guest@example.vn" }));
        Assert.Multiple(() =>
        {
            Assert.That(mails[0].Subject, Is.EqualTo("Huyện Chợ Đồn: 2 thôn, tổ dân phố còn khuyết trưởng hoặc phó trưởng mô hình"));
            Assert.That(mails[1].Subject, Is.EqualTo("Huyện Chợ Đồn: 2 villages lack a model leader or deputy"));
            Assert.That(mails[0].Text, Does.Contain("- Thôn Bản 1, Xã Số 1: phó trưởng mô hình"));
            Assert.That(mails[0].Text, Does.Contain("- Thôn Bản 1, Xã Số 2: trưởng và phó trưởng mô hình"));
            Assert.That(mails[0].Html, Does.Contain("Thôn Bản 1, Xã Số 2"));
            Assert.That(mails.Select(mail => mail.Html + mail.Text), Has.None.Contains("Nông Văn An").And.None.Contains("Ma Thị Hoa"));
            Assert.That(mails.Select(mail => mail.DedupeKey), Is.Unique);
        });
    }

    [Test]
    public async Task Running_twice_for_one_slot_offers_the_same_keys_and_another_slot_other_ones()
    {
        await Register.StartModelAsync(0);
        var recipient = new Recipient("huyen@example.vn", "vi");

        var first = await RunAsync(recipient);
        Register.Clock.Today = Register.Clock.Today.AddDays(1);
        var again = await RunAsync(recipient);
        var next = await RunForAsync(new DateTime(2020, 5, 25, 0, 0, 0, DateTimeKind.Utc), recipient);

        Assert.That(again[0].DedupeKey, Is.EqualTo(first[0].DedupeKey));
        Assert.That(next[0].DedupeKey, Is.Not.EqualTo(first[0].DedupeKey));
    }

    [TestCase(0, 1)]
    [TestCase(30, 1)]
    [TestCase(31, 0)]
    public async Task A_vacancy_younger_than_the_district_wants_is_not_told_of_yet(int days, int mails)
    {
        _vacancyDays = days;
        await Register.StartModelAsync(0, Register.Clock.Today.AddDays(-30));

        Assert.That(await RunAsync(new Recipient("huyen@example.vn", "vi")), Has.Count.EqualTo(mails));
    }

    [Test]
    public async Task Without_a_vacancy_there_is_no_mail()
    {
        var modelId = await Register.StartModelAsync(0);
        await Register.AppointAsync(modelId, Post.Leader, "Nông Văn An", Day(2018, 7, 1));
        await Register.AppointAsync(modelId, Post.Deputy, "Ma Thị Hoa", Day(2018, 7, 1));

        Assert.That(await RunAsync(new Recipient("huyen@example.vn", "vi")), Is.Empty);
    }

    [Test]
    public void The_mail_of_a_very_large_district_stays_below_100_kB_and_tells_how_many_it_left_out()
    {
        var villages = Enumerable.Range(1, 2_000)
            .Select(number => new VillageVacancy($"Thôn <Khuổi Đăm> & Nà Quân số {number}", "Xã Phương Viên", true, number % 2 == 0))
            .ToList();

        var mail = VacancyMail.In("vi", new DistrictVacancies("Huyện Chợ Đồn", villages))
            .To(new Recipient("huyen@example.vn", "vi"), VacancyReminder.Definition, Guid.CreateVersion7(), Day(2020, 5, 18));

        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetByteCount(mail.Html), Is.LessThan(100_000));
            Assert.That(mail.Html, Does.Contain("2.000").And.Contain("1.700"));
            Assert.That(mail.Text, Does.Contain("2.000").And.Contain("1.700"));
            Assert.That(mail.Html, Does.Not.Contain("<Khuổi"));
        });
    }

    private Task<List<MailDraft>> RunAsync(params Recipient[] recipients) =>
        RunForAsync(new DateTime(2020, 5, 18, 0, 0, 0, DateTimeKind.Utc), recipients);

    private async Task<List<MailDraft>> RunForAsync(DateTime slot, params Recipient[] recipients)
    {
        var mails = new List<MailDraft>();
        var outbox = Substitute.For<IMailOutbox>();
        outbox.EnqueueAsync(Arg.Do<MailDraft>(mails.Add), Arg.Any<CancellationToken>()).Returns(true);
        var district = Substitute.For<IDistrictRecipients>();
        district.ForAsync(Register.District.Unit.Id, Arg.Any<CancellationToken>()).Returns(recipients);
        var settings = Substitute.For<IDistrictSettings>();
        settings.Get(Settings.VacancyDays, Register.District.Unit.Id).Returns(_vacancyDays);
        await using var data = Register.NewContext();
        var job = new VacancyReminder(new Vacancies(data, Register.District), new ReminderPost(district, outbox), settings, Register.Clock);
        await job.RunAsync(new JobRunContext(Register.District.Unit.Id, slot, _ => Task.CompletedTask), default);
        return mails;
    }
}
