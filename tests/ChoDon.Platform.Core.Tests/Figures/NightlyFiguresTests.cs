using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Figures;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class NightlyFiguresTests(DatabaseProvider provider)
{
    private readonly List<string> _notes = [];
    private FigureHarness _figures = null!;

    [SetUp]
    public async Task SetUp() => _figures = await FigureHarness.CreateAsync(provider);

    [TearDown]
    public void TearDown() => _figures.Dispose();

    [Test]
    public async Task The_running_month_and_what_became_stale_are_computed_and_nothing_else()
    {
        await _figures.RefreshAsync(_figures.January);
        await _figures.RefreshAsync(_figures.January.Next);
        await _figures.NoteAsync("02020-001", _figures.January.FirstDay, _figures.January.FirstDay);
        _figures.Register.Requests.Clear();

        await RunAsync();
        var first = _figures.Register.Requests.Select(request => (request.First, request.UnitIds.Count)).ToList();
        _figures.Register.Requests.Clear();
        await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(first, Is.EqualTo(new[] { (_figures.January.FirstDay, 1), (_figures.May.FirstDay, 5) }));
            Assert.That(_figures.Register.Requests, Is.Empty, "nothing changed since");
            Assert.That(_notes, Is.EqualTo(new[] { "2020-01: 2", "2020-05: 4", "2020-05: 0" }));
        });
    }

    private async Task RunAsync()
    {
        // Figures of one moment are told apart from those of the next.
        _figures.Core.Now = _figures.Core.Now.AddMinutes(1);
        var job = new NightlyFigures(
            _figures.Core.Get<IFigureRefresher>(),
            _figures.Core.Get<StaleMonths>(),
            new ComputedFigures(_figures.Core.Database.Database, _figures.Core.Get<TimeProvider>()),
            _figures.Core.Get<TimeProvider>());
        await job.RunAsync(
            new JobRunContext(_figures.District, default, _ => Task.CompletedTask)
            {
                WriteNote = (_, values) =>
                {
                    _notes.Add($"{values[0]}: {values[1]}");
                    return Task.CompletedTask;
                },
            },
            default);
    }
}
