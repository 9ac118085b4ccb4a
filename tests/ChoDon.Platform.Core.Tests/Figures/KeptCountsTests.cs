using Autofac;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Figures;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class KeptCountsTests(DatabaseProvider provider)
{
    private FigureHarness _figures = null!;

    private int _counted;

    [SetUp]
    public async Task SetUp()
    {
        _counted = 0;
        _figures = await FigureHarness.CreateAsync(provider);
    }

    [TearDown]
    public void TearDown() => _figures.Dispose();

    [Test]
    public async Task What_did_not_change_is_counted_once()
    {
        Assert.That(new[] { await AskAsync("a"), await AskAsync("a"), await AskAsync("b"), await AskAsync("a") }, Is.EqualTo(new[] { 1, 1, 2, 1 }));
    }

    [Test]
    public async Task While_a_change_waits_and_after_it_was_marked_everything_is_counted_anew()
    {
        await AskAsync("a");
        await _figures.NoteAsync("02020-001", new DateOnly(2020, 1, 15));
        Assert.That(new[] { await AskAsync("a"), await AskAsync("a") }, Is.EqualTo(new[] { 2, 3 }));

        await _figures.RefreshAsync(_figures.January);
        Assert.That(new[] { await AskAsync("a"), await AskAsync("a") }, Is.EqualTo(new[] { 4, 4 }));
    }

    [Test]
    public async Task A_change_of_the_map_ends_what_was_kept()
    {
        await AskAsync("a");
        await _figures.Core.AddVillagesAsync("02059", "Thôn Bản Mới");

        Assert.That(await AskAsync("a"), Is.EqualTo(2));
    }

    [Test]
    public async Task Figures_that_are_read_again_are_those_of_the_register()
    {
        await _figures.StockAsync(_figures.District, _figures.May);
        await _figures.StockAsync(_figures.District, _figures.May);
        await _figures.ChangeAsync("02020-001", new DateOnly(2020, 5, 2), 5);

        Assert.That((await _figures.StockAsync(_figures.District, _figures.May)).Value, Is.EqualTo(375m));
    }

    private Task<int> AskAsync(string question) =>
        _figures.Core.Get<IKeptCounts>().CountAsync(question, _ => Task.FromResult(++_counted), default);
}
