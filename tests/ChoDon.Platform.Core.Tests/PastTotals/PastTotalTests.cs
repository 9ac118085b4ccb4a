using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.PastTotals;
using ChoDon.Platform.Core.Tests.Figures;
using ChoDon.Testing.Access;
using ChoDon.Testing.Databases;
using CsCheck;

namespace ChoDon.Platform.Core.Tests.PastTotals;

/// <summary>Totals of earlier months beside a register, across a merger of communes on 1 February 2020.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class PastTotalTests(DatabaseProvider provider)
{
    private static readonly string[] Villages = ["02056-001", "02056-002", "02059-001", "02020-001", "02020-002"];
    private static readonly Month[] Months = [new(2019, 12), new(2020, 1), new(2020, 2), new(2020, 3), new(2020, 4)];

    private FigureHarness _figures = null!;

    [SetUp]
    public async Task SetUp() => _figures = await FigureHarness.CreateAsync(provider);

    [TearDown]
    public void TearDown() => _figures.Dispose();

    [Test]
    public async Task A_total_is_added_to_the_figure_of_its_last_month_and_carries_its_qualifier_up()
    {
        _figures.Register.Happen(_figures.Village("02020-001"), new Month(2020, 3), 5);
        await FlowAsync(_figures.District, Months[0], Months[^1]);
        await EnterAsync("02020-002", Months[0], Months[2], 75, Qualifier.AtLeast);

        Assert.Multiple(async () =>
        {
            Assert.That(await FlowAsync(_figures.District, Months[0], Months[^1]), Is.EqualTo((80m, Qualifier.AtLeast)));
            Assert.That(await FlowAsync(_figures.District, Months[0], Months[1]), Is.EqualTo((0m, Qualifier.Exact)));
            Assert.That(await FlowAsync(_figures.District, Months[2], Months[2]), Is.EqualTo((75m, Qualifier.AtLeast)));
            Assert.That(await FlowAsync(_figures.Village("02020-001"), Months[0], Months[^1]), Is.EqualTo((5m, Qualifier.Exact)));
        });
    }

    [Test]
    public async Task Decimals_and_about_are_carried_and_taking_it_out_takes_both_away()
    {
        var id = await EnterAsync("02020-002", Months[0], Months[0], 3.8m, Qualifier.About);
        await EnterAsync("02020-001", Months[1], Months[1], 1, Qualifier.AtLeast);
        Assert.That(await FlowAsync(_figures.District, Months[0], Months[1]), Is.EqualTo((4.8m, Qualifier.About)));

        Assert.That(await Register().RemoveAsync(id, "nhập nhầm", default), Is.True);

        Assert.That(await FlowAsync(_figures.District, Months[0], Months[1]), Is.EqualTo((1m, Qualifier.AtLeast)));
        Assert.That(await Register().RemoveAsync(id, "nhập nhầm", default), Is.False);
    }

    [Test]
    public async Task Two_totals_of_a_village_must_not_share_a_month_and_one_sent_twice_is_one()
    {
        var draft = Draft("02020-002", Months[1], Months[2], 10, Qualifier.Exact);
        Assert.That(await Register().AddAsync(draft, default), Is.Null);

        Assert.Multiple(async () =>
        {
            Assert.That(await Register().AddAsync(draft, default), Is.Null);
            Assert.That((await Register().AddAsync(Draft("02020-002", Months[2], Months[4], 1, Qualifier.Exact), default))?.Id, Is.EqualTo(draft.Id));
            Assert.That(await Register().AddAsync(Draft("02020-001", Months[2], Months[4], 1, Qualifier.Exact), default), Is.Null);
            Assert.That(await Register().AddAsync(Draft("02020-002", Months[3], Months[4], 1, Qualifier.Exact), default), Is.Null);
        });
        Assert.That(await FlowAsync(_figures.District, Months[0], Months[^1]), Is.EqualTo((12m, Qualifier.Exact)));
    }

    [Test]
    public async Task Of_twenty_people_who_enter_the_same_total_at_once_one_does()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ =>
            Task.Run(() => Register().AddAsync(Draft("02020-002", Months[0], Months[2], 7, Qualifier.Exact), default))));

        Assert.That(answers.Count(inTheWay => inTheWay is null), Is.EqualTo(1));
        Assert.That(await FlowAsync(_figures.District, Months[0], Months[^1]), Is.EqualTo((7m, Qualifier.Exact)));
    }

    [Test]
    public async Task Whoever_works_in_another_village_changes_nothing_and_sees_nothing()
    {
        var id = await EnterAsync("02020-002", Months[0], Months[0], 3, Qualifier.Exact);
        var stranger = Register(DataScope.Of([_figures.Village("02020-001")]));

        Assert.ThrowsAsync<OutOfScopeException>(() => stranger.AddAsync(Draft("02020-002", Months[1], Months[1], 1, Qualifier.Exact), default));
        Assert.ThrowsAsync<OutOfScopeException>(() => stranger.RemoveAsync(id, "-", default));
        Assert.That(await stranger.FindAsync(id, default), Is.Null);
        Assert.That(await stranger.ListAsync(_figures.District, null, null, 10, default), Is.Empty);
        Assert.That(await Register().ListAsync(_figures.District, null, null, 10, default), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task What_is_listed_is_what_was_added_whatever_the_months_and_the_map()
    {
        var gen = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[1, 4000], Gen.Int[0, 2]).List[1, 8];
        var drafts = gen.Single();
        foreach (var (village, month, thousandths, qualifier) in drafts)
        {
            await Register().AddAsync(
                Draft(Villages[village], Months[month], Months[month], thousandths / 1000m, (Qualifier)qualifier), default);
        }

        foreach (var map in new DateOnly?[] { null, Days.Merger })
        {
            foreach (var unit in new[] { _figures.District, _figures.Core.Unit("02059", Days.Merger).Id, _figures.Village("02020-001") })
            {
                var period = new FigurePeriod(Months[0], Months[^1], map);
                var lines = await Reader().ReadAsync(FigureHarness.Flow, unit, period, default);
                var known = (lines.Sum(line => line.Value), Qualifiers.OfSum(lines.Select(line => line.Qualifier)));
                Assert.That(known, Is.EqualTo(await FlowAsync(unit, Months[0], Months[^1], map)), $"{unit} {map}");
            }
        }
    }

    [Test]
    public async Task The_beginning_is_that_of_records_and_totals_together_and_this_month_without_either()
    {
        Assert.That(await SinceAsync(null, null), Is.EqualTo((_figures.May, _figures.May)));
        Assert.That(await SinceAsync(new DateOnly(2020, 2, 3), new DateOnly(2020, 3, 9)), Is.EqualTo((Months[2], Months[3])));

        await EnterAsync("02020-002", Months[0], Months[1], 3, Qualifier.Exact);

        Assert.That(await SinceAsync(new DateOnly(2020, 2, 3), new DateOnly(2020, 3, 9)), Is.EqualTo((Months[1], Months[3])));
        Assert.That(await SinceAsync(null, null), Is.EqualTo((Months[1], Months[1])));

        async Task<(Month, Month)> SinceAsync(DateOnly? first, DateOnly? last)
        {
            var period = await Reader().SinceBeginningAsync([FigureHarness.Flow], _figures.District, first, last, default);
            return (period.Days.FirstMonth, period.Days.LastMonth);
        }
    }

    private Task<Guid> EnterAsync(string village, Month from, Month to, decimal value, Qualifier qualifier) =>
        EnterAsync(Draft(village, from, to, value, qualifier));

    private async Task<Guid> EnterAsync(PastTotalDraft draft)
    {
        Assert.That(await Register().AddAsync(draft, default), Is.Null);
        return draft.Id;
    }

    private PastTotalDraft Draft(string village, Month from, Month to, decimal value, Qualifier qualifier) => new(
        Guid.CreateVersion7(), "flow", new Figure(FigureHarness.Flow, "", ""), _figures.Village(village), from, to, value, qualifier, "sổ cũ");

    private PastTotalRegister Register(DataScope? scope = null) =>
        new(_figures.Core.Database.Database, new HandAccess { Scope = scope ?? DataScope.Everything }, _figures.Core.Get<TimeProvider>());

    private IPastTotals Reader() => _figures.Core.Get<IPastTotals>();

    private async Task<(decimal?, Qualifier)> FlowAsync(Guid unit, Month from, Month to, DateOnly? map = null)
    {
        var period = new FigurePeriod(from, to, map);
        var totals = await _figures.Core.Get<IFigureReader>().ReadPeriodAsync([unit], period, [FigureHarness.Flow], default);
        return (totals[unit][FigureHarness.Flow].Value, totals[unit][FigureHarness.Flow].Qualifier);
    }
}
