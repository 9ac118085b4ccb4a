using System.Text;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit.Verify;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Core.Switches;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;
using MimeKit;

namespace ChoDon.Platform.Core.Tests.Mail;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class MonthlySummaryTests(DatabaseProvider provider) : MailFixture(provider)
{
    private static readonly Month May = new(2020, 5);

    [Test]
    public async Task The_summary_that_a_real_server_receives_carries_the_same_numbers_in_both_parts_and_no_name()
    {
        var server = StartServer("ok");
        var house = HouseTo(server);
        StoreMay(house);
        house.StoreAccount("Nguyễn Văn Thử", "lanhdao@example.org");
        house.StoreAccount("Trần Thị Mẫu", "adviser@example.org", "en");
        await new ModuleSwitches(house.Database, Clock).TurnAsync("x", house.DistrictId, true, Actor.Visitor, "x", default);
        var head = (await new AuditVerification(house.Database).HeadAsync(default))!;
        house.StoreAccount("Lê Văn Ngoài", "stranger@example.org", mayRead: false);
        Clock.MoveTo(new DateTimeOffset(2020, 5, 20, 0, 0, 0, TimeSpan.Zero));
        await house.TickAsync();
        Assert.That(house.Outbox(), Is.Empty);

        Clock.MoveTo(new DateTimeOffset(2020, 6, 1, 7, 0, 0, TimeSpan.FromHours(7)));
        await house.TickAsync();
        await house.SendAsync();

        var received = server.Received;
        var vietnamese = received.Single(message => message.To.ToString() == "lanhdao@example.org");
        var english = received.Single(message => message.To.ToString() == "adviser@example.org");
        Assert.Multiple(() =>
        {
            Assert.That(received, Has.Count.EqualTo(2));
            Assert.That(vietnamese.Subject, Is.EqualTo("Huyện Chợ Đồn, Tỉnh Bắc Kạn: tổng hợp số liệu tháng 05/2020"));
            foreach (var part in new[] { vietnamese.TextBody!, vietnamese.HtmlBody! })
                Assert.That(part, Does.Contain("228 thôn").And.Contain("13.181 hộ").And.Contain("3,8 kg").And.Contain("chưa sử dụng").And.Contain("31/05/2020"));
            foreach (var part in new[] { english.TextBody, english.HtmlBody })
                Assert.That(part, Does.Contain("228 villages").And.Contain("13,181 households").And.Contain("3.8 kg").And.Contain("not in use"));
            Assert.That(head.Number, Is.EqualTo(1));
            foreach (var part in new[] { vietnamese.TextBody!, vietnamese.HtmlBody! })
                Assert.That(part, Does.Contain($"Nhật ký hệ thống đến nay: {head}"));
            foreach (var part in new[] { english.TextBody, english.HtmlBody })
                Assert.That(part, Does.Contain($"Audit log up to now: {head}"));
            foreach (var message in received)
                Assert.That(message.ToString() + message.TextBody + message.HtmlBody, Does.Not.Contain("Nguyễn Văn Thử").And.Not.Contain("Trần Thị Mẫu"));
        });
    }

    [Test]
    public async Task A_missing_number_is_told_in_words_and_never_as_zero()
    {
        var house = HouseToFiles();
        house.StoreUnits();
        house.StoreFigure(HandModules.Villages, May, 228, FigureStatus.PartMonth);
        house.StoreFigure(HandModules.Households, May, 0, FigureStatus.Failed);
        house.StoreFigure(HandModules.Meetings, May, 0);

        var (html, text) = await WriteAsync(house, "vi");

        Assert.Multiple(() =>
        {
            foreach (var part in new[] { html, text })
            {
                Assert.That(part, Does.Contain("228 thôn (chưa hết tháng)"));
                Assert.That(part, Does.Contain("không tính được"));
                Assert.That(part, Does.Contain("chưa có số liệu"));
                Assert.That(part, Does.Contain("0 buổi"));
                Assert.That(part, Does.Not.Contain("0 hộ").And.Not.Contain("0 kg"));
            }
        });
    }

    [Test]
    public async Task The_html_part_needs_no_image_and_nothing_from_elsewhere_and_draws_bars_as_tables()
    {
        var house = HouseToFiles();
        StoreMay(house);

        var (html, text) = await WriteAsync(house, "vi");

        Assert.Multiple(() =>
        {
            Assert.That(html, Does.Not.Contain("<img").And.Not.Contain("url(").And.Not.Contain("<link"));
            Assert.That(html.Split("http").Skip(1), Has.All.StartsWith("s://chodon.example/"));
            Assert.That(html, Does.Contain("Hộ tham gia, theo từng đơn vị").And.Contain("bgcolor=\"#1d70b8\""));
            Assert.That(html, Does.Contain("max-width:600px").And.Contain("<html lang=\"vi\">"));
            foreach (var commune in new[] { "Xã Minh Họa 1", "Xã Minh Họa 2", "Xã Minh Họa 3" })
                Assert.That((html.Contains(commune, StringComparison.Ordinal), text.Contains(commune, StringComparison.Ordinal)), Is.EqualTo((true, true)));
        });
    }

    [Test]
    public async Task Demonstration_data_says_so_in_both_parts()
    {
        var house = NewHouse(new MailSettings { Directory = "unused", IsDemonstration = true });
        StoreMay(house);

        var (html, text) = await WriteAsync(house, "vi");

        const string Note = "Dữ liệu minh họa, không phải của người thật";
        Assert.That((html.Contains(Note, StringComparison.Ordinal), text.Contains(Note, StringComparison.Ordinal)), Is.EqualTo((true, true)));
    }

    [Test]
    public async Task A_district_of_very_many_units_stays_below_a_hundred_kilobytes_in_both_parts()
    {
        Units = new FixedUnits(communes: 400, villagesEach: 1);
        var house = HouseToFiles();
        StoreMay(house);
        house.StoreAccount("Nguyễn Văn Thử", "lanhdao@example.org");

        await house.Resolve<RunNow>().AskForMonthAsync("platform", "monthly-summary", house.DistrictId, new Actor(null, "admin"), May, default);
        await house.TickAsync();

        using var message = MimeMessage.Load(new MemoryStream(house.Outbox().Single().Mime));
        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetByteCount(message.HtmlBody!), Is.LessThan(100_000));
            Assert.That(message.HtmlBody, Does.Contain("13.181 hộ").And.Not.Contain("Minh Họa 7"));
            Assert.That(message.TextBody, Does.Contain("13.181 hộ").And.Not.Contain("Minh Họa 7"));
        });
    }

    private static void StoreMay(JobsHouse house)
    {
        house.StoreUnits();
        house.StoreFigure(HandModules.Villages, May, 228);
        house.StoreFigure(HandModules.Households, May, 13_181);
        house.StoreFigure(HandModules.Shot, May, 3.8m);
        house.StoreFigure(HandModules.Meetings, May, 0, FigureStatus.NotInUse);
    }

    private static async Task<(string Html, string Text)> WriteAsync(JobsHouse house, string language)
    {
        var numbers = await house.Resolve<SummaryNumbersReader>().ReadAsync(house.Units.District, house.Units.District, May, default);
        var letter = house.Resolve<SummaryWriter>().Write(numbers, language);
        return (SummaryHtml.Render(letter, withBars: true), SummaryText.Render(letter, withBars: true));
    }
}
