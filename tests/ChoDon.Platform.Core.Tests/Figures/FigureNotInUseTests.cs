using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Figures;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class FigureNotInUseTests(DatabaseProvider provider)
{
    private static readonly (decimal?, FigureStatus) NotInUse = (null, FigureStatus.NotInUse);

    private FigureHarness _figures = null!;

    private Guid Town => _figures.Core.Unit("02020", Days.In2019).Id;

    [SetUp]
    public async Task SetUp() => _figures = await FigureHarness.CreateAsync(provider);

    [TearDown]
    public void TearDown() => _figures.Dispose();

    [Test]
    public async Task A_closed_module_gives_no_number_and_is_not_asked()
    {
        _figures.Close("stock");

        var district = await _figures.StockAsync(_figures.District, _figures.May);
        var town = await _figures.StockAsync(Town, _figures.May);
        var other = (await _figures.ReadAsync(Town, _figures.May))[FigureHarness.OneEach];

        Assert.Multiple(() =>
        {
            Assert.That(district, Is.EqualTo(NotInUse));
            Assert.That(town, Is.EqualTo(NotInUse));
            Assert.That((other.Value, other.Status), Is.EqualTo(((decimal?)2m, FigureStatus.PartMonth)));
            Assert.That(_figures.Register.Requests, Is.Empty);
        });
    }

    [Test]
    public async Task A_closed_month_is_noted_once_for_each_figure_of_the_module()
    {
        _figures.Close("stock");

        await _figures.RefreshAsync(_figures.May);
        await _figures.RefreshAsync(_figures.May);

        using var context = _figures.Core.Database.NewContext();
        var notes = context.FigureStates.Where(state => state.Status == FigureStatus.NotInUse).Select(state => new { state.Key, state.Status }).ToList();
        Assert.That(
            notes.Select(note => (note.Key, note.Status)),
            Is.EquivalentTo(new[] { (FigureHarness.Stock, FigureStatus.NotInUse), (FigureHarness.Share, FigureStatus.NotInUse) }));
    }

    [Test]
    public async Task Switched_on_again_all_is_back()
    {
        var before = await _figures.StockAsync(_figures.District, _figures.May);
        _figures.Close("stock");
        var closed = await _figures.StockAsync(_figures.District, _figures.May);
        _figures.Open("stock");
        var again = await _figures.StockAsync(_figures.District, _figures.May);

        Assert.That(
            new[] { before, closed, again },
            Is.EqualTo(new[] { (370m, FigureStatus.PartMonth), NotInUse, (370m, FigureStatus.PartMonth) }));
    }

    [Test]
    public async Task A_month_that_was_complete_stays_so_when_the_module_is_closed_later()
    {
        await _figures.RefreshAsync(_figures.January);
        _figures.Close("stock");

        await _figures.RefreshAsync(_figures.January);

        Assert.That(await _figures.StockAsync(_figures.District, _figures.January), Is.EqualTo((370m, FigureStatus.Complete)));
    }

    [Test]
    public async Task A_month_through_which_the_module_was_off_stays_not_in_use_after_it_is_on_again()
    {
        var february = _figures.January.Next;
        await _figures.SwitchAsync("stock", isOn: false, new DateTime(2020, 1, 20, 0, 0, 0, DateTimeKind.Utc));
        await _figures.SwitchAsync("stock", isOn: true, new DateTime(2020, 2, 29, 17, 0, 0, DateTimeKind.Utc));

        Assert.Multiple(async () =>
        {
            Assert.That(await _figures.StockAsync(_figures.District, _figures.January), Is.EqualTo((370m, FigureStatus.Complete)), "on for a part of it");
            Assert.That(await _figures.StockAsync(_figures.District, february), Is.EqualTo(NotInUse), "off from the first to the last moment");
            Assert.That(await _figures.StockAsync(Town, february), Is.EqualTo(NotInUse));
            Assert.That(await _figures.StockAsync(_figures.District, february.Next), Is.EqualTo((370m, FigureStatus.Complete)));
        });
    }

    [Test]
    public async Task Months_before_the_first_switch_are_computed_from_registers_filled_backwards()
    {
        await _figures.SwitchAsync("stock", isOn: true, new DateTime(2020, 5, 11, 0, 0, 0, DateTimeKind.Utc));

        Assert.That(await _figures.StockAsync(_figures.District, _figures.January), Is.EqualTo((370m, FigureStatus.Complete)));
    }
}
