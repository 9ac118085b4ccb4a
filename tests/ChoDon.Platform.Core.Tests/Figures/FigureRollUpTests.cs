using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Units.AddVillages;
using ChoDon.Testing.Databases;
using CsCheck;

namespace ChoDon.Platform.Core.Tests.Figures;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class FigureRollUpTests(DatabaseProvider provider)
{
    private FigureHarness _figures = null!;

    [SetUp]
    public async Task SetUp() => _figures = await FigureHarness.CreateAsync(provider);

    [TearDown]
    public void TearDown() => _figures.Dispose();

    [Test]
    public async Task A_month_before_a_merger_is_added_up_as_it_was_or_on_the_later_map()
    {
        var january = _figures.January;
        var raBan = _figures.Core.Unit("02056", Days.LastBefore).Id;
        var dongVien = _figures.Core.Unit("02059", Days.LastBefore).Id;
        var dongThang = _figures.Core.Unit("02059", Days.Merger).Id;

        Assert.Multiple(async () =>
        {
            Assert.That(await _figures.StockAsync(raBan, january), Is.EqualTo((30m, FigureStatus.Complete)));
            Assert.That(await _figures.StockAsync(dongVien, january), Is.EqualTo((40m, FigureStatus.Complete)));
            Assert.That(await _figures.StockAsync(dongThang, january, Days.Merger), Is.EqualTo((70m, FigureStatus.Complete)));
            Assert.That(await _figures.StockAsync(raBan, january, Days.Merger), Is.EqualTo(((decimal?)null, FigureStatus.Missing)));
            Assert.That(await _figures.StockAsync(dongThang, january), Is.EqualTo(((decimal?)null, FigureStatus.Missing)));
            Assert.That(await _figures.StockAsync(_figures.District, january), Is.EqualTo((370m, FigureStatus.Complete)));
            Assert.That(await _figures.StockAsync(_figures.District, january, Days.Merger), Is.EqualTo((370m, FigureStatus.Complete)));
        });
    }

    [Test]
    public async Task Several_units_are_answered_at_once()
    {
        var communes = _figures.Core.Directory.AsOf(Days.Merger).Children(_figures.District).Select(unit => unit.Id).ToList();

        var totals = await _figures.Core.Get<IFigureReader>().ReadManyAsync(communes, _figures.January, Days.Merger, default);

        Assert.Multiple(() =>
        {
            Assert.That(totals.Keys, Is.EquivalentTo(communes));
            Assert.That(totals.Values.Sum(unit => unit[FigureHarness.Stock].Value), Is.EqualTo(370m));
            Assert.That(totals.Values.Count(unit => unit[FigureHarness.Stock].Status == FigureStatus.Missing), Is.EqualTo(18));
        });
    }

    [Test]
    public async Task A_figure_that_does_not_add_up_is_answered_for_a_village_only()
    {
        var village = await _figures.ReadAsync(_figures.Village("02020-001"), _figures.January);
        var commune = await _figures.ReadAsync(_figures.Core.Unit("02020", Days.In2019).Id, _figures.January);

        Assert.Multiple(() =>
        {
            Assert.That(village[FigureHarness.Share].Value, Is.EqualTo(0.125m));
            Assert.That(commune.ContainsKey(FigureHarness.Share), Is.False);
            Assert.That(commune[FigureHarness.OneEach].Value, Is.EqualTo(2m));
        });
    }

    [Test]
    public async Task A_village_that_came_later_owes_nothing_to_an_earlier_month()
    {
        await _figures.Core.Get<VillageAdder>().AddAsync([new("02020", "Tổ 3")], new DateOnly(2020, 3, 1), Actor.Visitor, default);
        var town = _figures.Core.Unit("02020", Days.In2021).Id;

        Assert.Multiple(async () =>
        {
            Assert.That(await _figures.StockAsync(town, _figures.January, Days.In2021), Is.EqualTo((300m, FigureStatus.Complete)));
            Assert.That(await _figures.StockAsync(_figures.Core.Unit("02020-003", Days.In2021).Id, _figures.January, Days.In2021),
                Is.EqualTo(((decimal?)null, FigureStatus.Missing)));
        });
    }

    [Test]
    public async Task A_month_to_come_has_no_figures()
    {
        var june = _figures.May.Next;

        Assert.That(await _figures.StockAsync(_figures.District, june), Is.EqualTo(((decimal?)null, FigureStatus.Missing)));
        Assert.That(_figures.Register.Requests, Is.Empty);
    }

    [Test]
    public async Task On_either_map_the_parts_of_any_numbers_add_up_to_the_whole()
    {
        var villages = _figures.Core.Directory.AsOf(Days.LastBefore).AtLevel(UnitLevel.Village).ToList();
        var month = _figures.January;
        await Gen.Select(Gen.Int[0, 2_000_000].Array[villages.Count], Gen.Bool).SampleAsync(
            async (numbers, isLaterMap) =>
            {
                for (var village = 0; village < villages.Count; village++)
                {
                    _figures.Register.Set(villages[village].Id, month.FirstDay, numbers[village] / 1000m);
                    await _figures.NoteAsync(villages[village].Code, month.FirstDay);
                }

                var map = isLaterMap ? Days.Merger : Days.LastBefore;
                var whole = await _figures.StockAsync(_figures.District, month, map);
                var communes = _figures.Core.Directory.AsOf(map).Children(_figures.District).Select(unit => unit.Id).ToList();
                var parts = await _figures.Core.Get<IFigureReader>().ReadManyAsync(communes, month, map, default);

                Assert.That(whole.Value, Is.EqualTo(numbers.Sum() / 1000m));
                Assert.That(parts.Values.Sum(part => part[FigureHarness.Stock].Value ?? 0), Is.EqualTo(whole.Value));
            },
            iter: 15,
            threads: 1);
    }
}
