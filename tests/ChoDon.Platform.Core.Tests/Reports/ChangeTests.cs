using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Core.Tests.Figures;
using ChoDon.Testing.Databases;
using CsCheck;

namespace ChoDon.Platform.Core.Tests.Reports;

/// <summary>Why a number changed, across a merger of communes on 1 February 2020.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class ChangeTests(DatabaseProvider provider)
{
    private static readonly Figure Flow = new(FigureHarness.Flow, "", "") { Over = FigureSpan.Within };
    private static readonly Figure Stock = new(FigureHarness.Stock, "", "");
    private static readonly string[] Villages = ["02056-001", "02056-002", "02059-001", "02020-001", "02020-002"];
    private static readonly Month January = new(2020, 1);
    private static readonly Month February = new(2020, 2);
    private static readonly Month March = new(2020, 3);

    private FigureHarness _figures = null!;

    private Guid RaBan => _figures.Core.Unit("02056", Days.LastBefore).Id;

    private Guid DongThang => _figures.Core.Unit("02059", Days.Merger).Id;

    private Guid Town => _figures.Core.Unit("02020", Days.In2019).Id;

    [SetUp]
    public async Task SetUp() => _figures = await FigureHarness.CreateAsync(provider);

    [TearDown]
    public void TearDown() => _figures.Dispose();

    [Test]
    public async Task More_in_one_village_and_less_in_another_are_told_apart()
    {
        Happen("02020-001", January, 5);
        Happen("02020-001", February, 8);
        Happen("02020-002", January, 4);

        var change = await ReadAsync(Town, Flow, February, January);

        Assert.Multiple(() =>
        {
            Assert.That(change.Difference, Is.EqualTo(-1));
            Assert.That(change.Causes, Is.EqualTo(new CausedPart[] { new(ChangeCause.More, 3), new(ChangeCause.Less, -4) }));
            Assert.That(
                change.Villages.Select(village => (village.UnitId, village.Change)),
                Is.EquivalentTo(new[] { (_figures.Village("02020-001"), 3m), (_figures.Village("02020-002"), -4m) }));
        });
    }

    [Test]
    public async Task What_villages_bring_along_is_the_boundarys_part()
    {
        Happen("02056-001", January, 5);
        Happen("02056-001", February, 7);
        Happen("02059-001", January, 1);
        Happen("02059-001", February, 2);

        var heir = await ReadAsync(DongThang, Flow, February, January);
        var onTodaysMap = await ReadAsync(DongThang, Flow, February, January, Days.Merger);

        Assert.Multiple(() =>
        {
            Assert.That(heir.Difference, Is.EqualTo(9m));
            Assert.That(heir.Causes, Is.EqualTo(new CausedPart[] { new(ChangeCause.Boundary, 9) }), "the commune itself is new");
            Assert.That(onTodaysMap.Causes, Is.EqualTo(new CausedPart[] { new(ChangeCause.More, 3) }));
        });
    }

    [Test]
    public async Task A_number_of_a_time_when_the_module_was_off_is_the_switchs_part()
    {
        Happen("02020-001", March, 5);
        await _figures.SwitchAsync("flow", isOn: false, VietnamTime.StartOf(new DateOnly(2020, 1, 31)));
        await _figures.SwitchAsync("flow", isOn: true, VietnamTime.StartOf(new DateOnly(2020, 3, 1)));

        var change = await ReadAsync(Town, Flow, March, February);

        Assert.That((change.Difference, change.Before.Status), Is.EqualTo((5m, FigureStatus.NotInUse)));
        Assert.That(change.Causes, Is.EqualTo(new CausedPart[] { new(ChangeCause.ModuleSwitched, 5) }));
    }

    [Test]
    public async Task What_was_corrected_after_the_approval_is_a_part_of_its_own()
    {
        Happen("02020-001", January, 5);
        Happen("02020-001", February, 8);

        var change = await ReadAsync(Town, Flow, February, January, approved: 4);

        Assert.That(change.Difference, Is.EqualTo(4m));
        Assert.That(change.Causes, Is.EqualTo(new CausedPart[] { new(ChangeCause.More, 3), new(ChangeCause.Corrected, 1) }));
    }

    [Test]
    public async Task The_causes_and_the_villages_add_up_to_the_difference_whatever_happened()
    {
        var all = DayRange.Of(new Month(2019, 12), new Month(2020, 4));
        var samples =
            from happened in Gen.Select(Gen.Int[0, Villages.Length - 1], DayOf(all), Gen.Int[1, 60]).Array[0, 40]
            from days in DayOf(all).Array[4]
            from unit in Gen.Int[0, 3]
            from isStock in Gen.Bool
            from today in Gen.Bool
            from told in Gen.Int[-1, 50].Array[2]
            select (happened, days, unit, isStock, today, told);

        await samples.SampleAsync(
            async sample =>
            {
                _figures.Register.Forget();
                foreach (var (village, day, number) in sample.happened)
                    _figures.Register.Happen(_figures.Village(Villages[village]), day, number);
                foreach (var village in Villages)
                    await _figures.NoteAsync(village, all.First, module: "flow");
                DateOnly? map = sample.today ? Days.Merger : null;
                Guid[] units = [_figures.District, RaBan, DongThang, Town];
                var (now, before) = (Between(sample.days[0], sample.days[1]), Between(sample.days[2], sample.days[3]));
                decimal? told = sample.told[0] < 0 ? null : sample.told[0];
                decimal? toldBefore = sample.told[1] < 0 ? null : sample.told[1];

                var change = await Reader().ReadAsync(
                    units[sample.unit], sample.isStock ? Stock : Flow, new FigurePeriod(now, map), new FigurePeriod(before, map), (told, toldBefore), default);

                if (change is not { Difference: { } difference })
                {
                    Assert.That((change.Now.Value ?? told, change.Before.Value ?? toldBefore), Is.EqualTo(((decimal?)null, (decimal?)null)), "neither is there");
                    return;
                }

                var (one, other) = (change.Now.Value ?? 0, change.Before.Value ?? 0);

                Assert.That(difference, Is.EqualTo((told ?? one) - (toldBefore ?? other)));
                Assert.That(change.Causes.Sum(part => part.Value), Is.EqualTo(difference));
                Assert.That(change.Villages.Sum(village => village.Now), Is.EqualTo(one));
                Assert.That(change.Villages.Sum(village => village.Before), Is.EqualTo(other));
            },
            iter: 60, threads: 1);
    }

    private static DayRange Between(DateOnly one, DateOnly other) => one < other ? new DayRange(one, other) : new DayRange(other, one);

    private static Gen<DateOnly> DayOf(DayRange days) => Gen.Int[0, days.Last.DayNumber - days.First.DayNumber].Select(days.First.AddDays);

    private void Happen(string village, Month month, decimal number) => _figures.Register.Happen(_figures.Village(village), month, number);

    private Task<ExplainedChange> ReadAsync(Guid unit, Figure figure, Month now, Month before, DateOnly? map = null, decimal? approved = null) =>
        Reader().ReadAsync(unit, figure, new FigurePeriod(now, now, map), new FigurePeriod(before, before, map), told: (null, approved), default);

    private ChangeReader Reader() => new(_figures.Core.Get<IFigureReader>(), _figures.Core.Get<FigureReader>(), _figures.Core.Get<IAccess>());
}
