using Autofac;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using ChoDon.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using NSubstitute;

namespace ChoDon.Platform.Core.Tests.Figures;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class FigureRefreshTests(DatabaseProvider provider)
{
    private FigureHarness _figures = null!;

    private Guid Town => _figures.Core.Unit("02020", Days.In2019).Id;

    [SetUp]
    public async Task SetUp() => _figures = await FigureHarness.CreateAsync(provider);

    [TearDown]
    public void TearDown() => _figures.Dispose();

    [Test]
    public async Task What_did_not_change_is_not_computed_again()
    {
        await _figures.RefreshAsync(_figures.January);
        await _figures.RefreshAsync(_figures.January);
        await _figures.StockAsync(_figures.District, _figures.January);

        Assert.That(_figures.Register.Requests.Select(request => request.UnitIds.Count), Is.EqualTo(new[] { 5 }));
    }

    [Test]
    public async Task Only_the_village_that_changed_is_computed_again_in_one_call()
    {
        await _figures.RefreshAsync(_figures.January);
        _figures.Register.Requests.Clear();

        await _figures.ChangeAsync("02020-001", new DateOnly(2020, 1, 15), 7);
        var total = await _figures.StockAsync(Town, _figures.January);

        Assert.Multiple(() =>
        {
            Assert.That(total, Is.EqualTo((307m, FigureStatus.Complete)));
            Assert.That(_figures.Register.Requests.Single().UnitIds, Is.EqualTo(new[] { _figures.Village("02020-001") }));
            Assert.That(PendingNotes(), Is.Zero);
        });
    }

    [Test]
    public async Task A_change_touches_only_the_months_that_it_names()
    {
        var february = _figures.January.Next;
        await _figures.RefreshAsync(_figures.January);
        await _figures.RefreshAsync(february);
        _figures.Register.Requests.Clear();

        await _figures.NoteAsync("02020-001", february.FirstDay, february.FirstDay);
        await _figures.RefreshAsync(_figures.January);
        await _figures.RefreshAsync(february);
        await _figures.RefreshAsync(february.Next);

        Assert.That(
            _figures.Register.Requests.Select(request => (request.First, request.UnitIds.Count)),
            Is.EqualTo(new[] { (february.FirstDay, 1), (february.Next.FirstDay, 5) }));
    }

    [Test]
    public async Task A_month_that_runs_is_part_of_a_month_and_is_completed_once_when_it_is_over()
    {
        var running = await _figures.StockAsync(_figures.District, _figures.May);
        _figures.Register.Requests.Clear();
        _figures.Core.Now = new DateTimeOffset(2020, 5, 31, 16, 59, 0, TimeSpan.Zero);
        var lastMinute = await _figures.StockAsync(_figures.District, _figures.May);
        _figures.Core.Now = new DateTimeOffset(2020, 5, 31, 17, 0, 0, TimeSpan.Zero);
        var over = await _figures.StockAsync(_figures.District, _figures.May);
        await _figures.RefreshAsync(_figures.May);

        Assert.Multiple(() =>
        {
            Assert.That(running, Is.EqualTo((370m, FigureStatus.PartMonth)));
            Assert.That(lastMinute.Status, Is.EqualTo(FigureStatus.PartMonth));
            Assert.That(over, Is.EqualTo((370m, FigureStatus.Complete)));
            Assert.That(_figures.Register.Requests, Has.Count.EqualTo(2), "once on another day of the month, once when it was over");
        });
    }

    [Test]
    public async Task The_running_month_is_computed_once_a_day()
    {
        await _figures.StockAsync(_figures.District, _figures.May);
        _figures.Core.Now += TimeSpan.FromHours(6);
        await _figures.StockAsync(_figures.District, _figures.May);
        _figures.Core.Now += TimeSpan.FromHours(6);
        await _figures.StockAsync(_figures.District, _figures.May);
        await _figures.StockAsync(_figures.District, _figures.May);

        Assert.That(_figures.Register.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task What_nobody_computed_is_missing_and_never_zero()
    {
        await _figures.RefreshAsync(_figures.January);
        await ForgetAsync(FigureHarness.Stock);

        // A reader whose refresher does nothing, as if the process had ended between the two.
        await using var scope = _figures.Core.Services.BeginLifetimeScope(builder =>
        {
            builder.RegisterInstance(Substitute.For<IFigureRefresher>());
            builder.RegisterType<FigureReader>().AsSelf();
        });
        var january = FigurePeriod.Of(_figures.January, Days.LastBefore);
        var totals = (await scope.Resolve<FigureReader>().ReadPeriodAsync([_figures.District], january, keys: null, default))[_figures.District];

        Assert.Multiple(() =>
        {
            Assert.That(totals[FigureHarness.Stock], Is.EqualTo(new FigureTotal(FigureHarness.Stock, _figures.District, null, FigureStatus.Missing)));
            Assert.That(totals[FigureHarness.OneEach].Value, Is.EqualTo(5m));
        });
    }

    [Test]
    public async Task A_source_that_throws_leaves_failed_figures_and_the_other_modules_go_on()
    {
        await _figures.RefreshAsync(_figures.January);
        _figures.Register.Fault = new InvalidOperationException("the register is torn");
        await _figures.ChangeAsync("02020-001", new DateOnly(2020, 1, 15), 7);

        var failures = await _figures.RefreshAsync(_figures.January);
        var totals = await _figures.ReadAsync(Town, _figures.January);
        var other = await _figures.StockAsync(_figures.Core.Unit("02056", Days.LastBefore).Id, _figures.January);

        Assert.Multiple(() =>
        {
            Assert.That(failures.Select(failure => (failure.ModuleId, failure.Exception.Message)), Is.EqualTo(new[] { ("stock", "the register is torn") }));
            Assert.That((totals[FigureHarness.Stock].Value, totals[FigureHarness.Stock].Status), Is.EqualTo(((decimal?)null, FigureStatus.Failed)));
            Assert.That(totals[FigureHarness.OneEach].Value, Is.EqualTo(2m));
            Assert.That(other, Is.EqualTo((30m, FigureStatus.Complete)));
        });
    }

    [Test]
    public async Task A_failed_figure_is_not_tried_by_every_page_but_by_the_next_run()
    {
        _figures.Register.Fault = new InvalidOperationException("the register is torn");
        await _figures.RefreshAsync(_figures.January);
        await _figures.StockAsync(_figures.District, _figures.January);
        var tries = _figures.Register.Requests.Count;
        _figures.Register.Fault = null;

        var failures = await _figures.RefreshAsync(_figures.January);

        Assert.Multiple(async () =>
        {
            Assert.That(tries, Is.EqualTo(1));
            Assert.That(failures, Is.Empty);
            Assert.That(await _figures.StockAsync(_figures.District, _figures.January), Is.EqualTo((370m, FigureStatus.Complete)));
        });
    }

    [Test]
    public async Task A_change_saved_while_its_village_is_computed_is_not_lost()
    {
        await _figures.RefreshAsync(_figures.January);
        await _figures.NoteAsync("02020-001", _figures.January.FirstDay);
        var isFirst = true;
        _figures.Register.AfterReading = async () =>
        {
            if (!isFirst)
                return;
            isFirst = false;
            await _figures.ChangeAsync("02020-001", new DateOnly(2020, 1, 15), 7);

            // Another month's reader turns the note into a mark before the old number is written.
            await _figures.RefreshAsync(_figures.January.Previous);
        };

        await _figures.RefreshAsync(_figures.January);

        Assert.That(await _figures.StockAsync(Town, _figures.January), Is.EqualTo((307m, FigureStatus.Complete)));
    }

    [Test]
    public async Task A_change_saved_while_a_month_is_computed_for_the_first_time_is_not_lost()
    {
        var isFirst = true;
        _figures.Register.AfterReading = async () =>
        {
            if (!isFirst)
                return;
            isFirst = false;
            await _figures.ChangeAsync("02020-001", new DateOnly(2020, 1, 15), 7);
            await _figures.RefreshAsync(_figures.January.Previous);
        };

        await _figures.RefreshAsync(_figures.January);

        Assert.That(await _figures.StockAsync(Town, _figures.January), Is.EqualTo((307m, FigureStatus.Complete)));
    }

    [Test]
    public async Task An_answer_is_not_written_when_somebody_began_after_it_was_asked_for()
    {
        await _figures.RefreshAsync(_figures.January);
        await _figures.NoteAsync("02020-001", _figures.January.FirstDay);
        _figures.Register.AfterReading = async () =>
        {
            _figures.Register.AfterReading = () => Task.CompletedTask;
            await _figures.ChangeAsync("02020-001", new DateOnly(2020, 1, 15), 7);

            // Another process, which knows nothing of who waits for whom here.
            using var other = _figures.Core.Services.BeginLifetimeScope(builder => builder.RegisterType<FigureRefresher>().As<IFigureRefresher>());
            await other.Resolve<IFigureRefresher>().RefreshAsync(_figures.District, _figures.January, default);
        };

        await _figures.RefreshAsync(_figures.January);
        var requests = _figures.Register.Requests.Count;

        Assert.That(await _figures.StockAsync(Town, _figures.January), Is.EqualTo((307m, FigureStatus.Complete)));
        Assert.That(_figures.Register.Requests, Has.Count.EqualTo(requests), "the newer answer was kept");
    }

    [Test]
    public async Task What_was_counted_by_an_older_rule_is_counted_anew()
    {
        await _figures.RefreshAsync(_figures.January);
        await using (var context = _figures.Core.Database.NewContext())
            await context.FigureStates.Where(state => state.Key == FigureHarness.Share).ExecuteUpdateAsync(set => set.SetProperty(state => state.Rule, 0));
        _figures.Register.Requests.Clear();

        await _figures.StockAsync(Town, _figures.January);

        await using var after = _figures.Core.Database.NewContext();
        Assert.Multiple(() =>
        {
            Assert.That(_figures.Register.Requests.Single().UnitIds, Has.Count.EqualTo(5));
            Assert.That(after.FigureStates.Select(state => state.Rule).Distinct(), Is.EqualTo(new[] { 1 }));
        });
    }

    [Test]
    public async Task Villages_that_are_entered_for_days_that_are_past_are_counted_from_then_on()
    {
        var before = (await _figures.ReadAsync(Town, _figures.January))[FigureHarness.OneEach];
        await _figures.Core.AddVillagesAsync("02020", "Tổ 3");

        var after = (await _figures.ReadAsync(Town, _figures.January))[FigureHarness.OneEach];

        Assert.That((before.Value, after.Value), Is.EqualTo((2m, 3m)));
    }

    [Test]
    public async Task Nought_is_known_without_a_row()
    {
        var flow = (await _figures.ReadAsync(_figures.District, _figures.January))[FigureHarness.Flow];

        await using var context = _figures.Core.Database.NewContext();
        Assert.Multiple(() =>
        {
            Assert.That((flow.Value, flow.Status), Is.EqualTo((0m, FigureStatus.Complete)));
            Assert.That(context.Figures.Count(row => row.Key == FigureHarness.Flow), Is.Zero);
        });
    }

    [Test]
    public async Task A_thousand_changes_are_applied_together()
    {
        await _figures.RefreshAsync(_figures.January);
        _figures.Register.Requests.Clear();
        await using (var context = _figures.Core.Database.NewContext())
        {
            context.FigureChanges.AddRange(Enumerable.Range(0, 1000).Select(_ => new FigureChange
            {
                ModuleId = "stock",
                UnitId = _figures.Village("02020-001"),
                FirstDay = _figures.January.FirstDay,
                LastDay = DateOnly.MaxValue,
            }));
            await context.SaveChangesAsync();
        }

        await _figures.RefreshAsync(_figures.January);

        Assert.Multiple(() =>
        {
            Assert.That(_figures.Register.Requests.Single().UnitIds, Has.Count.EqualTo(1));
            Assert.That(PendingNotes(), Is.Zero);
        });
    }

    private int PendingNotes()
    {
        using var context = _figures.Core.Database.NewContext();
        return context.FigureChanges.Count();
    }

    private async Task ForgetAsync(string key)
    {
        await using var context = _figures.Core.Database.NewContext();
        await context.FigureStates.Where(state => state.Key == key).ExecuteDeleteAsync();
    }
}
