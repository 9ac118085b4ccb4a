using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Reminders;
using ChoDon.Platform.Core.Reports;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;
using ChoDon.Testing.Registers;
using ChoDon.Testing.Time;
using FixedUnits = ChoDon.Testing.Jobs.FixedUnits;

namespace ChoDon.Platform.Core.Tests.Reports;

/// <summary>
/// People are reminded of reports of May 2020, which ends on a Sunday: villages confirm until Monday the 1st, communes hand in until
/// the 2nd and the district approves until the 4th of June.
/// </summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class ReportReminderTests(DatabaseProvider provider)
{
    private const string OfMay = "kỳ 01/05/2020 – 31/05/2020";

    private TestDatabase _database = null!;
    private ManualClock _clock = null!;
    private JobsHouse _house = null!;
    private Guid _leader;
    private Guid _officer;
    private Guid _chief;

    private Guid Village => _house.Units.Villages[0].Id;

    private Guid Commune => _house.Units.Villages[0].ParentId!.Value;

    [SetUp]
    public void SetUp()
    {
        _database = TestDatabase.Create(provider);
        _clock = new ManualClock(At(1));
        _house = new JobsHouse(_database, new FixedUnits(), _clock, more: builder =>
        {
            builder.RegisterModule<RemindersComponent>();
            builder.RegisterModule<ReportRemindersComponent>();
            builder.RegisterType<FigureModules>().SingleInstance();
            builder.RegisterType<DistrictCalendars>().SingleInstance();
            builder.RegisterType<ReportDeadlines>().SingleInstance();
            builder.RegisterType<HandSettings>().As<IDistrictSettings>().SingleInstance();
            builder.RegisterType<WorkingWeek>().As<IWorkingDays>();
        });
        _leader = _house.StorePerson("leader", "leader@example.vn", PlatformPermissions.ConfirmReports, Village);
        _officer = _house.StorePerson("officer", "officer@example.vn", PlatformPermissions.SubmitReports, Commune);
        _chief = _house.StorePerson("chief", "chief@example.vn", PlatformPermissions.ApproveReports, _house.DistrictId);
    }

    [TearDown]
    public void TearDown()
    {
        _house.Dispose();
        _database.Dispose();
    }

    [Test]
    public async Task Each_is_told_of_the_step_that_is_theirs_once_the_month_is_over()
    {
        await RemindOnAsync(2);

        Assert.Multiple(async () =>
        {
            Assert.That(await ListedAsync(_leader), Is.EqualTo(new[] { $"Xác nhận số liệu của Thôn 1, Xã Minh Họa 1, {OfMay}" }));
            Assert.That(await ListedAsync(_officer), Is.EqualTo(new[] { $"Nộp báo cáo của Xã Minh Họa 1, {OfMay}" }));
            Assert.That(await ListedAsync(_chief), Is.EqualTo(new[] { $"Duyệt báo cáo của Huyện Chợ Đồn, {OfMay}" }));
        });
    }

    [Test]
    public async Task Mail_comes_before_a_report_is_due_on_the_day_and_three_days_after_it_and_the_list_keeps_it()
    {
        var days = new List<int>();
        for (var day = 1; day <= 12; day++)
        {
            var before = LettersTo("officer");
            await RemindOnAsync(day);
            if (LettersTo("officer") > before)
                days.Add(day);
        }

        Assert.That(days, Is.EqualTo(new[] { 1, 2, 3, 4, 5 }));
        Assert.That(await ListedAsync(_officer), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task What_is_done_is_off_the_list_until_it_is_given_back()
    {
        await RemindOnAsync(1);
        await ReportAsync(Village, "statistics/2020-05", ReportState.Confirmed, ReportStepKind.Confirm);
        await ReportAsync(Commune, "statistics/2020-05", ReportState.Submitted, ReportStepKind.Submit);
        await RemindOnAsync(2);
        Assert.That((await ListedAsync(_leader), await ListedAsync(_officer)), Is.EqualTo((Array.Empty<string>(), Array.Empty<string>())));
        Assert.That(await ListedAsync(_chief), Is.EqualTo(new[] { $"Duyệt báo cáo của các xã, {OfMay}: 1 báo cáo đang chờ" }));

        await ReportAsync(Commune, "statistics/2020-05", ReportState.Returned, ReportStepKind.Return);
        await RemindOnAsync(3);

        Assert.That(await ListedAsync(_officer), Has.Count.EqualTo(1));
        Assert.That(await ListedAsync(_chief), Is.EqualTo(new[] { $"Duyệt báo cáo của Huyện Chợ Đồn, {OfMay}" }));
    }

    [Test]
    public async Task The_district_is_told_of_nothing_once_all_is_approved()
    {
        await ReportAsync(Commune, "statistics/2020-05", ReportState.Approved, ReportStepKind.Approve);
        await ReportAsync(_house.DistrictId, "statistics/2020-05", ReportState.Approved, ReportStepKind.Approve);

        await RemindOnAsync(3);

        Assert.That(await ListedAsync(_chief), Is.Empty);
    }

    [Test]
    public async Task An_exception_that_moves_the_deadline_moves_the_reminder()
    {
        await RemindOnAsync(1);
        Assert.That(await ListedAsync(_officer), Has.Count.EqualTo(1));

        Assert.That(await _house.Resolve<DistrictCalendars>().AddAsync(Later(days: 3), Actor.Visitor, default));
        await RemindOnAsync(2);
        Assert.That(await ListedAsync(_officer), Is.Empty, "due on Friday the 5th");

        await RemindOnAsync(3);
        Assert.That(await ListedAsync(_officer), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Another_calendar_is_asked_for_where_the_step_was_done_in_it_before()
    {
        await ReportAsync(Commune, "statistics/2020-05", ReportState.Submitted, ReportStepKind.Submit);
        await RemindOnAsync(15);
        Assert.That(await ListedAsync(_officer), Is.Empty, "nobody reports by the administrative calendar");

        await ReportAsync(Commune, "administrative/2020-04", ReportState.Approved, ReportStepKind.Submit);
        await RemindOnAsync(15);

        Assert.That(await ListedAsync(_officer), Is.EqualTo(new[] { "Nộp báo cáo của Xã Minh Họa 1, kỳ 15/05/2020 – 14/06/2020" }));
        Assert.That(await ListedAsync(_leader), Is.EqualTo(new[] { $"Xác nhận số liệu của Thôn 1, Xã Minh Họa 1, {OfMay}" }), "villages never confirmed by it");
    }

    [Test]
    public async Task A_district_that_uses_no_module_is_not_reminded()
    {
        _house.Gate.IsOn = false;

        await RemindOnAsync(2);

        Assert.That((await ListedAsync(_leader), await ListedAsync(_officer), await ListedAsync(_chief)), Is.EqualTo((Array.Empty<string>(), Array.Empty<string>(), Array.Empty<string>())));
    }

    [Test]
    public async Task Who_may_confirm_for_a_whole_commune_is_not_told_of_each_village()
    {
        var helper = _house.StorePerson("helper", "helper@example.vn", PlatformPermissions.ConfirmReports, Commune);

        await RemindOnAsync(2);

        Assert.That(await ListedAsync(helper), Is.Empty);
    }

    [Test]
    public async Task Communes_in_which_nobody_can_hand_in_are_one_line_of_who_does_it_for_them()
    {
        var district = _house.StorePerson("district", "district@example.vn", PlatformPermissions.SubmitReports, _house.DistrictId);

        await RemindOnAsync(1);

        Assert.That(await ListedAsync(district), Is.EqualTo(new[] { $"Nộp báo cáo của các xã chưa có người nộp, {OfMay}: 2 xã" }));
        Assert.That(await ListedAsync(_officer), Is.EqualTo(new[] { $"Nộp báo cáo của Xã Minh Họa 1, {OfMay}" }));
    }

    [Test]
    public async Task English_readers_are_told_in_English()
    {
        _house.StorePerson("reader", "reader@example.vn", PlatformPermissions.SubmitReports, Commune, "en");

        await RemindOnAsync(2);

        Assert.That(_house.Outbox().Where(mail => mail.Recipient == "reader@example.vn").Select(TextOf), Has.One.Contains("Hand in the report of Xã Minh Họa 1, 01/05/2020 – 31/05/2020"));
    }

    private static DateTimeOffset At(int day) => new(2020, 6, day, 9, 10, 0, TimeSpan.FromHours(7));

    private PeriodException Later(int days) => new()
    {
        DistrictId = _house.DistrictId,
        Calendar = "statistics",
        Month = new DateOnly(2020, 5, 1),
        LastDay = null,
        ExtraDays = days,
        Reason = "test",
        At = _clock.UtcNow(),
        By = "test",
    };

    private Task RemindOnAsync(int day)
    {
        _clock.MoveTo(At(day));
        return _house.Resolve<RemindPeople>().RunAsync(new(_house.DistrictId, _clock.UtcNow(), _ => Task.CompletedTask), default);
    }

    private async Task<IReadOnlyList<string>> ListedAsync(Guid person) =>
        [.. (await _house.Resolve<ReminderList>().ReadAsync(person, _house.DistrictId, ReminderShelf.Open, null, default)).Select(reminder => reminder.Text)];

    private int LettersTo(string person) => _house.Outbox().Count(mail => mail.Recipient == $"{person}@example.vn");

    private async Task ReportAsync(Guid unitId, string period, ReportState state, ReportStepKind step)
    {
        await using var context = _house.NewContext();
        var report = context.PeriodReports.FirstOrDefault(one => one.UnitId == unitId && one.Period == period);
        if (report is null)
            context.PeriodReports.Add(report = new PeriodReport { UnitId = unitId, DistrictId = _house.DistrictId, Period = period });
        report.State = state;
        context.ReportSteps.Add(new ReportStep { ReportId = report.Id, Kind = step, At = _clock.UtcNow(), ByAccountId = null, By = "test" });
        await context.SaveChangesAsync();
    }

    private static string TextOf(OutboxMessage mail)
    {
        using var stored = new MemoryStream(mail.Mime);
        using var mime = MimeKit.MimeMessage.Load(stored);
        return mime.TextBody ?? "";
    }
}
