using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Core.Switches;
using ChoDon.Platform.Core.Units;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;

namespace ChoDon.Platform.Core.Tests.Mail;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class SummaryContentTests(DatabaseProvider provider) : MailFixture(provider)
{
    private static readonly Month May = new(2020, 5);

    [SetUp]
    public void OpenHouse() => HouseToFiles().StoreUnits();

    [Test]
    public async Task Each_figure_says_by_how_much_it_changed_since_the_month_before()
    {
        Store(HandModules.Households, May.Previous, 10, 20, 30, 40, 50, 60);
        Store(HandModules.Households, May, 15, 18, 30, 40, 50, 60);
        Store(HandModules.Villages, May.Previous, 1, 1, 1, 1, 1, 1);
        Store(HandModules.Villages, May, 1, 1, 1, 1, 1, 1);
        Store(HandModules.Meetings, May, 1, 0, 0, 0, 0, 0);

        await AssertBothPartsAsync(text => Does.Match("213 hộ").And.Match(@"\+3").And.Contain("không đổi"));
        var letter = await WriteAsync();
        Assert.That(letter.Sections[0].Lines.Select(line => line.Change), Is.EqualTo(new[] { "không đổi", "+3", "–", "–" }), "no number in one of the months is no zero");
    }

    [Test]
    public async Task What_changed_is_told_by_unit_the_largest_first_and_adds_up()
    {
        Units = new FixedUnits(communes: 6, villagesEach: 1);
        HouseToFiles().StoreUnits();
        Store(HandModules.Households, May.Previous, 10, 10, 10, 10, 10, 10);
        Store(HandModules.Households, May, 20, 5, 13, 11, 12, 10);

        Assert.That((await WriteAsync()).Notes[0].Sentences, Is.EqualTo(new[]
        {
            "Hộ tham gia: +11 (Xã Minh Họa 1 +10; Xã Minh Họa 2 −5; Xã Minh Họa 3 +3; các đơn vị khác +3)",
        }));
    }

    [Test]
    public async Task Units_are_not_named_with_a_change_by_which_no_places_are_compared()
    {
        Store(HandModules.Meetings, May.Previous, 1, 1, 1, 1, 1, 1);
        Store(HandModules.Meetings, May, 9, 1, 1, 1, 1, 2);

        Assert.That((await WriteAsync()).Notes[0].Sentences, Is.EqualTo(new[] { "Buổi phát động: +9" }));
    }

    [Test]
    public async Task Switches_of_modules_and_changes_of_the_map_are_told_as_causes()
    {
        var switches = new ModuleSwitches(House.Database, Clock);
        Clock.MoveTo(new DateTimeOffset(2020, 5, 3, 9, 0, 0, TimeSpan.FromHours(7)));
        await switches.TurnAsync(HandModules.ModuleId, House.DistrictId, true, Actor.Visitor, "x", default);
        Clock.MoveTo(new DateTimeOffset(2020, 6, 1, 0, 30, 0, TimeSpan.FromHours(7)));
        await switches.TurnAsync(HandModules.ModuleId, House.DistrictId, false, Actor.Visitor, "x", default);
        await StoreMergeAsync(new DateOnly(2020, 5, 15));

        Assert.That((await WriteAsync()).Notes[0].Sentences, Is.EqualTo(new[]
        {
            "Phân hệ “Đăng ký tham gia” được bật ngày 03/05/2020.",
            "Địa giới hành chính thay đổi từ ngày 15/05/2020; cả hai tháng đều tính theo địa giới mới.",
        }));
    }

    [Test]
    public async Task Months_that_were_told_otherwise_before_are_named()
    {
        Store(HandModules.Households, new Month(2020, 2), 1, 1, 1, 1, 1, 1);
        Store(HandModules.Households, new Month(2020, 3), 1, 1, 1, 1, 1, 1);
        Assert.That((await WriteAsync()).Notes[0].Sentences, Has.None.Contains("tính lại"), "there was no summary before");

        await using (var context = House.NewContext())
        {
            context.JobRuns.Add(new JobRun
            {
                ModuleId = "platform",
                JobId = "monthly-summary",
                DistrictId = House.DistrictId,
                DueSlot = new DateTime(2020, 5, 1, 0, 0, 0, DateTimeKind.Utc),
                Status = JobRunStatus.Succeeded,
                FinishedAt = new DateTime(2020, 5, 1, 0, 1, 0, DateTimeKind.Utc),
            });
            context.FigureMarks.Add(new FigureMark
            {
                ModuleId = "enrollment",
                DistrictId = House.DistrictId,
                UnitId = House.Units.Villages[0].Id,
                FirstDay = new DateOnly(2020, 2, 1),
                LastDay = new DateOnly(2020, 2, 29),
                DoneAt = new DateTime(2020, 5, 9, 0, 0, 0, DateTimeKind.Utc),
            });
            await context.SaveChangesAsync();
        }

        Assert.That((await WriteAsync()).Notes[0].Sentences, Is.EqualTo(new[]
        {
            "Sổ gốc được sửa, nên số liệu các tháng đã báo trước đây được tính lại: 02/2020.",
        }));
    }

    [Test]
    public async Task How_complete_it_is_is_told_with_the_units_that_lack_figures()
    {
        Store(HandModules.Villages, May, 1, 1, 1, 1, 1, 1);
        Store(HandModules.Households, May, 1, 1, 1, 1, 1, 1);
        Store(HandModules.Shot, May, 1, 1, 1, 1, 1, 1);
        Store(HandModules.Meetings, May, 1, 1, 1, 1, 1, 1);
        Assert.That((await WriteAsync()).Notes[1].Sentences, Is.EqualTo(new[] { "3/3 đơn vị trực thuộc đã có đủ số liệu." }));

        House.Figures.Say(HandModules.Shot.Key, House.Units.Villages[0].Id, May, 0, FigureStatus.Failed);

        Assert.That((await WriteAsync()).Notes[1].Sentences, Is.EqualTo(new[]
        {
            "2/3 đơn vị trực thuộc đã có đủ số liệu.", "Xã Minh Họa 1: còn thiếu 1 chỉ tiêu",
        }));
    }

    [Test]
    public async Task A_commune_gets_its_own_numbers_by_villages_and_no_head_of_the_log()
    {
        Store(HandModules.Households, May, 10, 20, 30, 40, 50, 60);
        await new ModuleSwitches(House.Database, Clock).TurnAsync("x", House.DistrictId, true, Actor.Visitor, "x", default);
        var commune = House.Units.AsOf(May.LastDay).Find(House.Units.Villages[0].ParentId!.Value)!;

        var letter = await WriteAsync(commune);

        Assert.Multiple(() =>
        {
            Assert.That(letter.Subject, Is.EqualTo("Xã Minh Họa 1, Huyện Chợ Đồn, Tỉnh Bắc Kạn: tổng hợp số liệu tháng 05/2020"));
            Assert.That(letter.Sections[0].Lines[1].Value, Is.EqualTo("30 hộ"));
            Assert.That(letter.Sections[0].Bars!.Bars.Select(bar => (bar.Label, bar.Value)), Is.EqualTo(new[] { ("Thôn 1", "10 hộ"), ("Thôn 2", "20 hộ") }));
            Assert.That(letter.Remarks, Has.None.Contains("Nhật ký hệ thống"));
        });
    }

    [Test]
    public async Task Only_a_figure_that_compares_places_is_drawn_by_unit()
    {
        Store(HandModules.Meetings, May, 10, 20, 30, 40, 50, 60);
        Assert.That((await WriteAsync()).Sections[0].Bars, Is.Null, "places may not stand side by side by the only figure with a number");

        Store(HandModules.Households, May, 1, 2, 3, 4, 5, 6);

        Assert.That((await WriteAsync()).Sections[0].Bars!.Bars.Select(bar => bar.Value), Is.EqualTo(new[] { "3 hộ", "7 hộ", "11 hộ" }));
    }

    [Test]
    public async Task Both_parts_say_the_same_and_lead_to_the_figures_of_the_month()
    {
        Store(HandModules.Households, May, 10, 20, 30, 40, 50, 60);

        await AssertBothPartsAsync(_ => Does.Contain("https://chodon.example/figures?month=2020-05").And.Contain("Việc đến hạn đến ngày 30/06/2020").And.Contain("Không có việc nào đến hạn."));
    }

    private async Task AssertBothPartsAsync(Func<string, NUnit.Framework.Constraints.IResolveConstraint> what)
    {
        var (html, text) = SummaryDrafts.PartsOf(await WriteAsync());
        Assert.That(System.Net.WebUtility.HtmlDecode(html), what("html"));
        Assert.That(text, what("text"));
    }

    private async Task<SummaryLetter> WriteAsync(Unit? unit = null)
    {
        var district = House.Units.District;
        var numbers = await House.Resolve<SummaryNumbersReader>().ReadAsync(district, unit ?? district, May, default);
        return House.Resolve<SummaryWriter>().Write(numbers, "vi");
    }

    private void Store(Figure figure, Month month, params long[] byVillage)
    {
        foreach (var (place, value) in byVillage.Index())
            House.Figures.Say(figure.Key, House.Units.Villages[place].Id, month, value, FigureStatus.Complete);
    }

    private async Task StoreMergeAsync(DateOnly day)
    {
        var (gone, stays) = (Guid.CreateVersion7(), House.Units.Villages[0].Id);
        await using var context = House.NewContext();
        context.Units.AddRange(new AdministrativeUnit { Id = gone, Key = "gone" }, new AdministrativeUnit { Id = stays, Key = "stays" });
        var merge = new UnitEvent { Kind = UnitEventKind.Merge, EffectiveOn = day, Instrument = "Nghị quyết 855/NQ-UBTVQH14" };
        context.UnitEvents.Add(merge);
        context.UnitLineages.Add(new UnitLineage { EventId = merge.Id, PredecessorId = gone, SuccessorId = stays, IsFull = true });
        await context.SaveChangesAsync();
    }
}
