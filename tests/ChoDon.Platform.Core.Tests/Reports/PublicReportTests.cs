using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Core.Tests.Figures;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Reports;

/// <summary>What everybody is told of 2019 and of the first quarter of 2020.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class PublicReportTests(DatabaseProvider provider)
{
    private static readonly DayRange Year = DayRange.Of(new Month(2019, 1), new Month(2019, 12));
    private static readonly DayRange Quarter = DayRange.Of(new Month(2020, 1), new Month(2020, 3));

    private FigureHarness _figures = null!;

    [SetUp]
    public async Task SetUp() => _figures = await FigureHarness.CreateAsync(provider, withPeople: true);

    [TearDown]
    public void TearDown() => _figures.Dispose();

    [Test]
    public async Task Totals_are_those_of_a_report_and_change_with_the_register()
    {
        Happen(new Month(2019, 3), 7);
        Happen(new Month(2020, 2), 2);

        Assert.That((await LineAsync(FigureHarness.Flow)).Year, Is.EqualTo(await OfReportAsync(Year)));
        Assert.That((await LineAsync(FigureHarness.Flow)).Part, Is.EqualTo(await OfReportAsync(Quarter)));
        Happen(new Month(2019, 4), 5);
        await _figures.NoteAsync("02020-001", new DateOnly(2019, 4, 1), module: "flow");
        Assert.That((await LineAsync(FigureHarness.Flow)).Year.Value, Is.EqualTo(12m));
    }

    [TestCase(3, 0, null)]
    [TestCase(9, 3, null)]
    [TestCase(9, 5, null)]
    [TestCase(20, 8, 20)]
    [TestCase(0, 0, 0)]
    public async Task Few_people_and_what_would_tell_them_are_kept_back(int supported, int progressed, int? told)
    {
        _figures.People.Set(_figures.Village("02020-001"), new Month(2019, 3), supported, progressed);
        _figures.People.Set(_figures.Village("02020-001"), new Month(2020, 2), 50, 20);

        var lines = (await ReadAsync()).SelectMany(section => section.Lines).Where(line => line.Figure.IsAboutPeople).ToList();

        Assert.That(lines.Select(line => line.Figure.Key), Is.EqualTo(new[] { PeopleSource.Supported }), "no stock, and none that is not published");
        Assert.That(lines[0].Year.Value, Is.EqualTo((decimal?)told));
        Assert.That(lines[0].Part, Is.Null, "people are told by whole years");
    }

    [Test]
    public async Task What_is_not_for_everybody_is_not_told() =>
        Assert.That(
            (await ReadAsync()).SelectMany(section => section.Lines).Select(line => line.Figure.Key),
            Is.EqualTo(new[] { FigureHarness.Flow, PeopleSource.Supported }));

    [Test]
    public async Task A_module_that_is_off_has_no_section()
    {
        Happen(new Month(2019, 3), 7);
        Assert.That(await ReadAsync(), Has.Count.EqualTo(2));
        _figures.Close("flow");

        Assert.That((await ReadAsync()).Select(section => section.Module.Id), Is.EqualTo(new[] { "people" }));
    }

    private void Happen(Month month, decimal number) => _figures.Register.Happen(_figures.Village("02020-001"), month, number);

    private Task<IReadOnlyList<PublicSection>> ReadAsync() =>
        _figures.Core.Get<PublicReportReader>().ReadAsync(_figures.District, Year, Quarter, default);

    private async Task<PublicLine> LineAsync(string key) =>
        (await ReadAsync()).SelectMany(section => section.Lines).Single(line => line.Figure.Key == key);

    private async Task<FigureTotal> OfReportAsync(DayRange days)
    {
        var totals = await _figures.Core.Get<IFigureReader>().ReadPeriodAsync([_figures.District], new FigurePeriod(days, null), keys: null, default);
        return totals[_figures.District][FigureHarness.Flow];
    }
}
