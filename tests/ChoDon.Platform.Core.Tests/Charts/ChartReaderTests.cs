using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Privacy;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Charts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Tests.Figures;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Charts;

/// <summary>Charts of twelve months up to April 2020.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class ChartReaderTests(DatabaseProvider provider)
{
    private static readonly Month April = new(2020, 4);

    private FigureHarness _figures = null!;

    private Unit District => _figures.Core.Unit("064", Days.In2021);

    [SetUp]
    public async Task SetUp() => _figures = await FigureHarness.CreateAsync(provider, withPeople: true);

    [TearDown]
    public void TearDown() => _figures.Dispose();

    [Test]
    public async Task A_trend_has_the_number_of_the_whole_unit_in_each_of_twelve_months()
    {
        Happen("02020-001", new Month(2019, 5), 3);
        Happen("02056-001", new Month(2019, 5), 4);
        Happen("02020-001", April, 2);
        Happen("02020-001", new Month(2019, 4), 100);
        Happen("02020-001", new Month(2020, 5), 100);

        var charts = await ReadAsync(District);

        Assert.That((charts.Months[0], charts.Months[^1], charts.Months.Count), Is.EqualTo((new Month(2019, 5), April, 12)));
        Assert.That(FlowOf(charts).Select(total => total.Value), Is.EqualTo(new decimal?[] { 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2 }));
    }

    [Test]
    public async Task A_month_in_which_the_module_was_off_has_no_number_and_says_why()
    {
        Happen("02020-001", April, 2);
        await _figures.SwitchAsync("flow", isOn: false, new DateTime(2020, 1, 20, 0, 0, 0, DateTimeKind.Utc));
        await _figures.SwitchAsync("flow", isOn: true, new DateTime(2020, 3, 20, 0, 0, 0, DateTimeKind.Utc));

        var flow = FlowOf(await ReadAsync(District));

        Assert.That(flow[9], Is.EqualTo(new FigureTotal(FigureHarness.Flow, District.Id, null, FigureStatus.NotInUse)), "February");
        Assert.That((flow[8].Value, flow[11].Value), Is.EqualTo((0m, 2m)));
    }

    [Test]
    public async Task A_module_that_is_off_has_no_charts()
    {
        _figures.Close("flow");
        _figures.Close("ones");

        var charts = await ReadAsync(District);

        Assert.That(charts.Trends.Select(trend => trend.Module.ModuleId), Is.EqualTo(new[] { "people" }));
        Assert.That(charts.Coverages.Select(coverage => coverage.Module.ModuleId), Is.EqualTo(new[] { "stock" }));
    }

    [Test]
    public async Task Units_stand_in_the_order_of_their_names_whatever_their_numbers_are()
    {
        await _figures.Core.AddVillagesAsync("02032", "Thôn B");
        _figures.Register.Enter(_figures.Village("02032-001"), new DateOnly(2019, 1, 1), 1000);

        var places = (await ReadAsync(District)).Coverages.Single(coverage => coverage.Module.ModuleId == "stock").Places;
        var inTown = (await ReadAsync(_figures.Core.Unit("02020", Days.In2021))).Coverages[0].Places;

        Assert.That(places.Select(place => place.Unit.Name), Is.EqualTo(places.Select(place => place.Unit.Name).Order(Abstractions.Text.VietnameseText.NaturalOrder)));
        Assert.That(places.Where(place => place.Totals[FigureHarness.Stock].Value > 0).Select(place => place.Unit.Code), Is.EqualTo(new[] { "02020", "02059", "02032" }));
        Assert.That(inTown.Select(place => (place.Unit.Name, place.Totals[FigureHarness.Stock].Value)), Is.EqualTo(new (string, decimal?)[] { ("Tổ 1", 100), ("Tổ 2A", 200) }));
    }

    [Test]
    public async Task Few_people_of_a_month_and_what_would_tell_them_are_kept_back_from_who_is_not_of_the_team()
    {
        _figures.Core.Now = new DateTimeOffset(2021, 1, 10, 3, 0, 0, TimeSpan.Zero);
        var town = _figures.Village("02020-001");
        foreach (var (month, people) in new[] { (2, 3), (3, 8), (4, 9), (5, 60) })
            _figures.People.Set(town, new Month(2020, month), people, 0);
        var december = new Month(2020, 12);

        var team = await ReadAsync(District, december);
        _figures.Access.Deny(SmallNumbers.Permission);
        var others = await ReadAsync(District, december);

        Assert.That(Told(team), Is.EqualTo("0 3 8 9 60 0 0 0 0 0 0 0"));
        Assert.That(Told(others), Is.EqualTo("0 KeptBack KeptBack 9 60 0 0 0 0 0 0 0"));
    }

    [Test]
    public async Task Nothing_in_twelve_months_leads_to_the_last_month_in_which_something_was()
    {
        Happen("02020-001", new Month(2018, 11), 5);
        var older = new Month(2018, 11).Through(new Month(2019, 4)).ToList();
        foreach (var month in older)
            await _figures.RefreshAsync(month);
        _figures.People.Set(_figures.Village("02020-001"), new Month(2019, 2), 3, 0);

        Assert.That((await ReadAsync(District)).LastKnown, Is.EqualTo(new Month(2018, 11)), "and says nothing of people");
        Happen("02020-001", new Month(2019, 8), 1);
        await _figures.NoteAsync("02020-001", new DateOnly(2019, 8, 1), module: "flow");
        Assert.That((await ReadAsync(District)).LastKnown, Is.Null);
    }

    private void Happen(string village, Month month, decimal number) => _figures.Register.Happen(_figures.Village(village), month, number);

    private Task<UnitCharts> ReadAsync(Unit unit, Month? last = null) =>
        _figures.Core.Get<ChartReader>().ReadAsync(unit, _figures.District, last ?? April, default);

    private static IReadOnlyList<FigureTotal> FlowOf(UnitCharts charts) =>
        charts.Trends.Single(trend => trend.Module.ModuleId == "flow").Numbers[FigureHarness.Flow];

    private static string Told(UnitCharts charts) => string.Join(' ', charts.Trends
        .Single(trend => trend.Module.ModuleId == "people").Numbers[PeopleSource.Supported]
        .Select(total => total.Value?.ToString("0", null) ?? $"{total.Status}"));
}
