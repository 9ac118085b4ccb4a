using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Units;
using ChoDon.Platform.Core.Units.AddVillages;
using ChoDon.Platform.Core.Units.MergeCommunes;
using ChoDon.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Units;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class VillageTests(DatabaseProvider provider)
{
    private CoreHarness _core = null!;

    [SetUp]
    public async Task SetUp()
    {
        _core = new CoreHarness(provider);
        await _core.SeedAsync();
    }

    [TearDown]
    public void TearDown() => _core.Dispose();

    [Test]
    public async Task Villages_get_the_next_codes_of_their_commune()
    {
        await _core.AddVillagesAsync("02020", "Tổ 1", "Tổ 2A");
        await _core.AddVillagesAsync("02020", "Thôn  Nà Pài ");

        var village = _core.Unit("02020-003", Days.In2019);
        Assert.Multiple(() =>
        {
            Assert.That(_core.Unit("02020-001", Days.In2019).Type, Is.EqualTo("Tổ dân phố"));
            Assert.That(village.Name, Is.EqualTo("Thôn Nà Pài"));
            Assert.That(village.Level, Is.EqualTo(UnitLevel.Village));
            Assert.That(_core.Directory.AsOf(Days.In2021).PathName(village.Id),
                Is.EqualTo("Thôn Nà Pài, Thị trấn Bằng Lũng, Huyện Chợ Đồn, Tỉnh Bắc Kạn"));
        });
    }

    [Test]
    public async Task A_village_that_the_commune_has_already_is_left_out()
    {
        await _core.AddVillagesAsync("02020", "Thôn Nà Hòa");

        var added = await _core.Get<VillageAdder>().AddAsync(
            [new NewVillage("02020", "Thôn Nà Hoà"), new NewVillage("02020", "Thôn Nà Hỏa")], new DateOnly(2018, 1, 1), Actor.Visitor, default);

        Assert.That(added, Is.EqualTo(1));
    }

    [Test]
    public async Task Villages_stand_in_the_order_of_their_numbers()
    {
        await _core.AddVillagesAsync("02020", "Tổ 11B", "Tổ 10", "Tổ 2B", "Tổ 1", "Tổ 2A");

        var names = _core.Directory.AsOf(Days.In2019).Children(_core.Unit("02020", Days.In2019).Id).Select(unit => unit.Name);

        Assert.That(names, Is.EqualTo(new[] { "Tổ 1", "Tổ 2A", "Tổ 2B", "Tổ 10", "Tổ 11B" }));
    }

    [Test]
    public async Task A_village_of_a_merged_commune_goes_on_in_the_new_one_under_a_new_code()
    {
        await _core.AddVillagesAsync("02059", "Thôn Nà Mới", "Thôn Khuổi Trà");
        await _core.AddVillagesAsync("02056", "Thôn Bản Dầu", "Thôn Nà Cọ");

        var before = _core.Directory.AsOf(Days.LastBefore);
        var after = _core.Directory.AsOf(Days.Merger);
        var village = before.FindByCode("02056-001")!;
        Assert.Multiple(() =>
        {
            Assert.That(after.Find(village.Id)!.Code, Is.EqualTo("02059-003"));
            Assert.That(after.FindByCode("02056-001"), Is.Null);
            Assert.That(before.AncestorAt(village.Id, UnitLevel.Commune)!.Name, Is.EqualTo("Xã Rã Bản"));
            Assert.That(after.AncestorAt(village.Id, UnitLevel.Commune)!.Name, Is.EqualTo("Xã Đồng Thắng"));
            Assert.That(after.FindByCode("02059-001")!.Id, Is.EqualTo(before.FindByCode("02059-001")!.Id));
            Assert.That(after.Children(_core.Unit("02059", Days.Merger).Id).Count(), Is.EqualTo(4));
            Assert.That(village.ValidTo, Is.EqualTo(Days.LastBefore));
        });
    }

    [Test]
    public async Task A_merge_recorded_later_carries_the_villages_over()
    {
        await _core.AddVillagesAsync("02026", "Thôn Nà Liền");
        await _core.AddVillagesAsync("02029", "Thôn Bản Tràng");
        var village = _core.Unit("02029-001", Days.In2021);
        var day = new DateOnly(2025, 7, 1);

        var commune = await _core.Get<CommuneMerger>().MergeAsync(
            new CommuneMerge(day, "Nghị quyết thử", "02026", "Xã Nam Cường", [new("02026", true), new("02029", true), new("02023", true)]),
            Actor.Visitor,
            default);

        var tree = _core.Directory.AsOf(day);
        Assert.Multiple(() =>
        {
            Assert.That(tree.FindByCode("02026")!.Id, Is.EqualTo(commune));
            Assert.That(tree.Find(village.Id)!.ParentId, Is.EqualTo(commune));
            Assert.That(tree.Find(village.Id)!.Code, Is.EqualTo("02026-002"));
            Assert.That(_core.Directory.AsOf(day.AddDays(-1)).Find(village.Id)!.Code, Is.EqualTo("02029-001"));
        });
        PathAssert.AgreesWithTree(_core, day.AddDays(-1), day);
    }

    [Test]
    public async Task The_paths_agree_with_the_tree_on_both_sides_of_a_merger()
    {
        await _core.AddVillagesAsync("02056", "Thôn Bản Dầu");
        await _core.AddVillagesAsync("02074", "Thôn Nà Mặn");

        PathAssert.AgreesWithTree(_core, Days.LastBefore, Days.Merger, new DateOnly(2017, 12, 31), Days.In2021);
    }

    [Test]
    public async Task A_change_of_units_is_noted_with_its_number_and_one_that_is_refused_is_not()
    {
        await _core.AddVillagesAsync("02020", "Tổ 1", "Tổ 2A");
        Assert.ThrowsAsync<UnitRuleException>(() => _core.AddVillagesAsync("99999", "Tổ 3"));

        await using var context = _core.Database.NewContext();
        var notes = await context.AuditEntries.OrderBy(entry => entry.Number).Select(entry => entry.Action + " " + entry.Detail).ToListAsync();
        Assert.That(notes, Is.EqualTo(new[] { "units.seeded × 26", "units.villages-added × 2" }));
    }

    [Test]
    public async Task A_commune_that_is_transferred_takes_its_villages_along()
    {
        await _core.AddVillagesAsync("02020", "Tổ 1", "Tổ 2A");
        var day = new DateOnly(2022, 1, 1);
        await _core.Get<UnitRegister>().ChangeAsync(
            "units.moved",
            Actor.Visitor,
            draft =>
            {
                var other = draft.Add("060", "Huyện Ba Bể", "Huyện", UnitLevel.District, draft.At("06", day)!.UnitId, day);
                return draft.Move(draft.At("02020", day)!, other.UnitId, "02020", day);
            },
            default);

        var village = _core.Unit("02020-001", day);
        Assert.That(_core.Directory.AsOf(day).AncestorAt(village.Id, UnitLevel.District)!.Code, Is.EqualTo("060"));
        PathAssert.AgreesWithTree(_core, Days.In2021, day.AddDays(-1), day);
    }

    [Test]
    public void A_village_of_an_unknown_commune_is_refused_and_nothing_is_kept()
    {
        var fault = Assert.ThrowsAsync<UnitRuleException>(() => _core.Get<VillageAdder>().AddAsync(
            [new NewVillage("02020", "Tổ 1"), new NewVillage("99999", "Tổ 2")], Days.In2019, Actor.Visitor, default));

        Assert.Multiple(() =>
        {
            Assert.That(fault!.Message, Does.Contain("99999"));
            Assert.That(_core.Directory.AsOf(Days.In2019).FindByCode("02020-001"), Is.Null);
        });
    }

    [Test]
    public async Task A_change_made_by_another_process_is_seen_within_a_second()
    {
        var other = new UnitDirectory(_core.Database.Database, _core.Get<TimeProvider>(), new UnitSettings());
        _ = other.AsOf(Days.In2019);
        await _core.AddVillagesAsync("02020", "Tổ 1");

        var atOnce = other.AsOf(Days.In2019).FindByCode("02020-001");
        _core.Now += TimeSpan.FromSeconds(1);
        var later = other.AsOf(Days.In2019).FindByCode("02020-001");

        Assert.Multiple(() =>
        {
            Assert.That(atOnce, Is.Null);
            Assert.That(later, Is.Not.Null);
        });
    }
}
