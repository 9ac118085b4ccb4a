using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;
using CsCheck;

namespace ChoDon.Platform.Core.Tests.Figures;

/// <summary>Figures of several months, or of days of them, across a merger of communes on 1 February 2020.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class FigurePeriodTests(DatabaseProvider provider)
{
    private static readonly string[] Villages = ["02056-001", "02056-002", "02059-001", "02020-001", "02020-002"];
    private static readonly Month[] Months = [new(2019, 12), new(2020, 1), new(2020, 2), new(2020, 3), new(2020, 4), new(2020, 5)];

    private FigureHarness _figures = null!;

    [SetUp]
    public async Task SetUp() => _figures = await FigureHarness.CreateAsync(provider);

    [TearDown]
    public void TearDown() => _figures.Dispose();

    [Test]
    public async Task A_flow_is_added_up_and_a_stock_is_that_of_the_last_month()
    {
        _figures.Register.Happen(_figures.Village("02020-001"), new Month(2020, 1), 7);
        _figures.Register.Happen(_figures.Village("02020-001"), new Month(2020, 3), 5);
        _figures.Register.Happen(_figures.Village("02020-002"), new Month(2020, 4), 100);

        var totals = await ReadAsync(_figures.District, new Month(2020, 1), new Month(2020, 3), null);

        Assert.Multiple(() =>
        {
            Assert.That(totals[FigureHarness.Flow], Is.EqualTo(new FigureTotal(FigureHarness.Flow, _figures.District, 12, FigureStatus.Complete)));
            Assert.That(totals[FigureHarness.Stock].Value, Is.EqualTo(370m));
        });
    }

    [Test]
    public async Task A_commune_that_was_merged_away_counts_while_it_was_there_and_its_heir_from_then_on()
    {
        foreach (var village in Villages)
        {
            foreach (var month in Months)
                _figures.Register.Happen(_figures.Village(village), month, 1);
        }

        var raBan = _figures.Core.Unit("02056", Days.LastBefore).Id;
        var dongThang = _figures.Core.Unit("02059", Days.Merger).Id;
        var (from, to) = (Months[0], Months[^1]);

        Assert.Multiple(async () =>
        {
            Assert.That(await FlowAsync(raBan, from, to, null), Is.EqualTo(4), "two villages in two months");
            Assert.That(await FlowAsync(dongThang, from, to, null), Is.EqualTo(12), "three villages in four months");
            Assert.That(await FlowAsync(dongThang, from, to, Days.Merger), Is.EqualTo(18), "three villages in six months");
            Assert.That(await FlowAsync(_figures.District, from, to, null), Is.EqualTo(30));
        });
    }

    [Test]
    public async Task A_month_in_which_the_module_was_off_adds_nothing_and_one_that_failed_makes_the_whole_failed()
    {
        _figures.Register.Happen(_figures.Village("02020-001"), new Month(2020, 3), 5);
        await _figures.SwitchAsync("flow", isOn: false, VietnamTime.StartOf(new DateOnly(2020, 1, 15)));
        await _figures.SwitchAsync("flow", isOn: true, VietnamTime.StartOf(new DateOnly(2020, 3, 1)));

        var withGap = (await ReadAsync(_figures.District, new Month(2020, 2), new Month(2020, 3), null))[FigureHarness.Flow];
        var off = (await ReadAsync(_figures.District, new Month(2020, 2), new Month(2020, 2), null))[FigureHarness.Flow];
        _figures.Register.FailsIn = new Month(2020, 4);
        var failed = (await ReadAsync(_figures.District, new Month(2020, 3), new Month(2020, 4), null))[FigureHarness.Flow];

        Assert.Multiple(() =>
        {
            Assert.That((withGap.Value, withGap.Status), Is.EqualTo((5m, FigureStatus.Complete)));
            Assert.That((off.Value, off.Status), Is.EqualTo(((decimal?)null, FigureStatus.NotInUse)));
            Assert.That((failed.Value, failed.Status), Is.EqualTo(((decimal?)null, FigureStatus.Failed)));
        });
    }

    [Test]
    public async Task Only_the_modules_whose_figures_are_asked_for_are_computed()
    {
        await _figures.Core.Get<IFigureReader>().ReadPeriodAsync(
            [_figures.District], new FigurePeriod(Months[0], Months[^1], null), [FigureHarness.Flow], default);

        await using var context = _figures.Core.Database.NewContext();
        Assert.That(context.FigureStates.Select(state => state.Key).Distinct(), Is.EqualTo(new[] { FigureHarness.Flow }));
    }

    [Test]
    public async Task Villages_add_up_to_communes_and_communes_to_the_district_for_every_period_on_either_map()
    {
        // Days to come have no numbers yet.
        var all = new DayRange(Months[0].FirstDay, new DateOnly(2020, 5, 11));
        var numbers =
            from happened in Gen.Select(Gen.Int[0, Villages.Length - 1], DayOf(all), Gen.Int[1, 60]).Array[0, 60]
            from one in DayOf(all)
            from other in DayOf(all)
            from wholeMonths in Gen.Bool
            from today in Gen.Bool
            let days = one < other ? new DayRange(one, other) : new DayRange(other, one)
            select (happened, Days: wholeMonths ? DayRange.Of(days.FirstMonth, days.LastMonth) : days, today);

        await numbers.SampleAsync(
            async sample =>
            {
                _figures.Register.Forget();
                foreach (var (village, day, number) in sample.happened)
                    _figures.Register.Happen(_figures.Village(Villages[village]), day, number);
                foreach (var village in Villages)
                    await _figures.NoteAsync(village, Months[0].FirstDay, module: "flow");
                var expected = sample.happened.Where(entry => sample.Days.Contains(entry.Item2)).Sum(entry => entry.Item3);

                DateOnly? map = sample.today ? Days.Merger : null;
                var before = _figures.Core.Directory.AsOf(Days.LastBefore);
                var after = _figures.Core.Directory.AsOf(Days.Merger);
                var communes = new[] { before, after }.SelectMany(tree => tree.Children(_figures.District)).Select(unit => unit.Id).Distinct().ToList();
                var villages = Villages.Select(_figures.Village).ToList();

                Assert.That(await SumAsync(villages, sample.Days, map), Is.EqualTo(expected));
                Assert.That(await SumAsync(communes, sample.Days, map), Is.EqualTo(expected));
                Assert.That(await SumAsync([_figures.District], sample.Days, map), Is.EqualTo(expected));
            },
            iter: 40, threads: 1);
    }

    private static Gen<DateOnly> DayOf(DayRange days) => Gen.Int[0, days.Last.DayNumber - days.First.DayNumber].Select(days.First.AddDays);

    private async Task<decimal> SumAsync(IReadOnlyCollection<Guid> units, DayRange days, DateOnly? map)
    {
        var totals = await _figures.Core.Get<IFigureReader>().ReadPeriodAsync(units, new FigurePeriod(days, map), [FigureHarness.Flow], default);
        return totals.Values.Sum(unit => unit[FigureHarness.Flow].Value ?? 0);
    }

    private async Task<decimal?> FlowAsync(Guid unit, Month from, Month to, DateOnly? map) =>
        (await ReadAsync(unit, from, to, map))[FigureHarness.Flow].Value;

    private async Task<IReadOnlyDictionary<string, FigureTotal>> ReadAsync(Guid unit, Month from, Month to, DateOnly? map) =>
        (await _figures.Core.Get<IFigureReader>().ReadPeriodAsync([unit], new FigurePeriod(from, to, map), null, default))[unit];
}
