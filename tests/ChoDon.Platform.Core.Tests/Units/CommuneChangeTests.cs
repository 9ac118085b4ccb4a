using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Units;
using ChoDon.Platform.Core.Units.MergeCommunes;
using ChoDon.Platform.Core.Units.SplitCommune;
using ChoDon.Platform.Core.Units.TransferVillages;
using ChoDon.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Units;

/// <summary>Communes that are split, and villages that go from one to another, from 1 March 2020 on.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class CommuneChangeTests(DatabaseProvider provider)
{
    private static readonly DateOnly March = new(2020, 3, 1);
    private static readonly DateOnly April = new(2020, 4, 1);

    private CoreHarness _core = null!;

    [SetUp]
    public async Task SetUp()
    {
        _core = new CoreHarness(provider);
        await _core.SeedAsync();
        await _core.AddVillagesAsync("02020", "Tổ 1", "Tổ 2A", "Tổ 3");
        await _core.AddVillagesAsync("02023", "Thôn Bản Ó");
    }

    [TearDown]
    public void TearDown() => _core.Dispose();

    [Test]
    public async Task A_split_gives_villages_to_a_new_commune_and_leaves_the_others()
    {
        var village = _core.Unit("02020-002", Days.LastBefore).Id;

        var part = await SplitAsync("02020-002");

        var (before, after) = (_core.Directory.AsOf(March.AddDays(-1)), _core.Directory.AsOf(March));
        Assert.Multiple(() =>
        {
            Assert.That(before.FindByCode("02998"), Is.Null);
            Assert.That(after.Find(part)!.ParentId, Is.EqualTo(_core.District));
            Assert.That((after.Find(village)!.Code, after.Find(village)!.ParentId), Is.EqualTo(("02998-001", part)));
            Assert.That(after.Children(_core.Unit("02020", March).Id).Select(left => left.Code), Is.EqualTo(new[] { "02020-001", "02020-003" }));
        });
        PathAssert.AgreesWithTree(_core, Days.In2019, March.AddDays(-1), March, Days.In2021);
    }

    [Test]
    public async Task A_merge_undoes_a_split_and_villages_bear_their_own_codes_again()
    {
        var villages = new[] { "02020-001", "02020-002", "02020-003" }.Select(code => _core.Unit(code, Days.LastBefore).Id).ToList();
        await SplitAsync("02020-002");

        await _core.Get<CommuneMerger>().MergeAsync(
            new CommuneMerge(April, "Nghị quyết thử", "02020", "Thị trấn Bằng Lũng", [new("02020", true), new("02998", true)]), Actor.Visitor, default);

        var after = _core.Directory.AsOf(April);
        Assert.That(villages.Select(village => after.Find(village)!.Code), Is.EqualTo(new[] { "02020-001", "02020-002", "02020-003" }));
        Assert.That(after.FindByCode("02998"), Is.Null);
        PathAssert.AgreesWithTree(_core, March, April.AddDays(-1), April);
    }

    [Test]
    public async Task A_village_goes_to_another_commune_and_comes_back_under_its_own_code()
    {
        var village = _core.Unit("02020-003", Days.LastBefore).Id;

        await TransferAsync(March, "02023", "02020-003");
        await TransferAsync(April, "02020", "02023-002");

        var codes = new[] { March.AddDays(-1), March, April.AddDays(-1), April }.Select(day => _core.Directory.AsOf(day).Find(village)!.Code);
        Assert.That(codes, Is.EqualTo(new[] { "02020-003", "02023-002", "02023-002", "02020-003" }));
        PathAssert.AgreesWithTree(_core, March.AddDays(-1), March, April);
    }

    [Test]
    public async Task A_village_that_was_transferred_is_not_asked_for_when_its_old_commune_is_merged_on_the_same_day()
    {
        var (gone, stayed) = (_core.Unit("02020-003", Days.LastBefore).Id, _core.Unit("02020-001", Days.LastBefore).Id);
        await TransferAsync(March, "02023", "02020-003");

        var heir = await _core.Get<CommuneMerger>().MergeAsync(
            new CommuneMerge(March, "Nghị quyết thử", "02020", "Xã Bằng Lũng", [new("02020", false), new("02026", true)]), Actor.Visitor, default);

        var after = _core.Directory.AsOf(March);
        Assert.That((after.CommuneOf(gone)!.Code, after.CommuneOf(stayed)!.Id), Is.EqualTo(("02023", heir)));
    }

    [Test]
    public async Task A_village_goes_on_with_the_commune_that_it_went_to()
    {
        await _core.AddVillagesAsync("02056", "Thôn Bản Dầu");
        var village = _core.Unit("02020-003", Days.In2019).Id;

        await TransferAsync(new DateOnly(2019, 12, 1), "02056", "02020-003");

        Assert.That(_core.Directory.AsOf(Days.LastBefore).CommuneOf(village)!.Code, Is.EqualTo("02056"));
        Assert.That(_core.Directory.AsOf(Days.Merger).CommuneOf(village)!.Code, Is.EqualTo("02059"), "into which it was merged");
        PathAssert.AgreesWithTree(_core, Days.In2019, Days.LastBefore, Days.Merger);
    }

    [TestCase("99999", "02020-001", "No commune bears the code 99999")]
    [TestCase("02020", "02020-009", "No village bears the code 02020-009")]
    [TestCase("02020", "02023-001", "lies in another commune")]
    [TestCase("02020", "", "leaves villages in both")]
    [TestCase("02020", "02020-001 02020-002 02020-003", "leaves villages in both")]
    public void A_split_that_cannot_be_is_refused_and_nothing_is_kept(string commune, string villages, string said)
    {
        var split = new CommuneSplit(March, "Nghị quyết thử", commune, "02998", "Xã Thử", villages.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        var fault = Assert.ThrowsAsync<UnitRuleException>(() => _core.Get<CommuneSplitter>().SplitAsync(split, Actor.Visitor, default));

        Assert.That(fault!.Message, Does.Contain(said));
        Assert.That(_core.Directory.AsOf(March).FindByCode("02998"), Is.Null);
    }

    [Test]
    public async Task A_village_is_moved_in_the_order_of_the_days()
    {
        await TransferAsync(April, "02023", "02020-003");

        var fault = Assert.ThrowsAsync<UnitRuleException>(() => TransferAsync(March, "02026", "02020-003"));

        Assert.That(fault!.Message, Does.Contain("01/04/2020").And.Contain("in the order of their days"));
    }

    [Test]
    public async Task A_village_of_another_district_is_refused()
    {
        await _core.Get<UnitRegister>().ChangeAsync(
            "units.test",
            Actor.Visitor,
            draft =>
            {
                var other = draft.Add("060", "Huyện Ba Bể", "Huyện", Abstractions.Units.UnitLevel.District, draft.At("06", March)!.UnitId, Days.In2019);
                return draft.Add("01900", "Xã Bành Trạch", "Xã", Abstractions.Units.UnitLevel.Commune, other.UnitId, Days.In2019);
            },
            default);

        var fault = Assert.ThrowsAsync<UnitRuleException>(() => TransferAsync(March, "01900", "02020-003"));

        Assert.That(fault!.Message, Does.Contain("lies in another district"));
    }

    [Test]
    public async Task The_resolution_stands_in_the_audit_log()
    {
        await SplitAsync("02020-002");
        await TransferAsync(April, "02023", "02020-003");

        await using var context = _core.Database.NewContext();
        var notes = await context.AuditEntries.OrderBy(entry => entry.Number).Select(entry => entry.Action + " " + entry.Detail).ToListAsync();
        Assert.That(notes.TakeLast(2), Is.EqualTo(new[] { "units.split Nghị quyết thử", "units.villages-transferred Nghị quyết thử" }));
    }

    private Task<Guid> SplitAsync(params string[] villages) =>
        _core.Get<CommuneSplitter>().SplitAsync(new CommuneSplit(March, "Nghị quyết thử", "02020", "02998", "Xã Thử", villages), Actor.Visitor, default);

    private Task TransferAsync(DateOnly day, string to, params string[] villages) =>
        _core.Get<VillageTransferrer>().TransferAsync(new VillageTransfer(day, "Nghị quyết thử", villages, to), Actor.Visitor, default);
}
