using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Core.Tests.Figures;
using ChoDon.Testing.Databases;
using CsCheck;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Reports;

/// <summary>What units tell adds up to what the unit above tells, whatever was handed in, written by hand or changed since, across a merger.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class ToldFiguresTests(DatabaseProvider provider)
{
    private static readonly Figure Flow = new(FigureHarness.Flow, "", "") { Over = FigureSpan.Within };
    private static readonly string[] Villages = ["02056-001", "02056-002", "02059-001", "02020-001", "02020-002"];
    private static readonly DayRange All = DayRange.Of(new Month(2019, 12), new Month(2020, 4));
    private static readonly ReportPeriod[] Periods =
        [.. new[] { "statistics/2020-01", "statistics/2020-03", "administrative/2020-02", "statistics/2020-Q1" }.Select(name => ReportPeriod.Read(name)!)];

    private FigureHarness _figures = null!;

    [SetUp]
    public async Task SetUp() => _figures = await FigureHarness.CreateAsync(provider);

    [TearDown]
    public void TearDown() => _figures.Dispose();

    [Test]
    public async Task What_children_tell_adds_up_to_what_their_parent_tells()
    {
        var happened = Gen.Select(Gen.Int[0, Villages.Length - 1], Gen.Int[0, All.Last.DayNumber - All.First.DayNumber], Gen.Int[1, 60]);
        var samples =
            from first in happened.Array[0, 20]
            from acts in Gen.Select(Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[0, 40]).Array[0, 4]
            from later in happened.Array[0, 10]
            from period in Gen.Int[0, Periods.Length - 1]
            from onTodaysMap in Gen.Bool
            select (first, acts, later, Periods[period], onTodaysMap);

        await samples.SampleAsync(
            async sample =>
            {
                var (first, acts, later, period, onTodaysMap) = sample;
                await ForgetAsync();
                await HappenAsync(first);
                foreach (var (commune, act, number) in acts)
                    await ActAsync(period, commune, act, number);
                await HappenAsync(later);

                DateOnly? map = onTodaysMap ? new DateOnly(2020, 5, 11) : null;
                var district = _figures.Core.Directory.AsOf(period.Days.Last).Find(_figures.District)!;
                var report = await Reader.ReadWithPartsAsync(district, ReportDays.Of(period), map, default);
                foreach (var line in report.Lines.Where(line => line.Figure.Additive))
                {
                    var children = report.Parts.Sum(part => part.Totals.GetValueOrDefault(line.Figure.Key)?.Value ?? 0);
                    Assert.That(children, Is.EqualTo(line.Now.Value), line.Figure.Key);
                }

                var asItWas = await Reader.ReadAsync(_figures.District, ReportDays.Of(period), null, FigureHarness.Flow, default);
                Assert.That(report.Lines.Single(line => line.Figure.Key == FigureHarness.Flow).Now.Value, Is.EqualTo(asItWas[0].Told.Value), "the same on each map");
            },
            iter: 40, threads: 1);
    }

    [Test]
    public async Task A_number_of_a_commune_that_was_merged_counts_for_its_heir_on_todays_map()
    {
        var january = ReportPeriod.Read("statistics/2020-01")!;
        await HappenAsync([(0, 35, 5), (2, 35, 1)]);
        await ActAsync(january, commune: 1, act: 1, number: 9);

        var heir = _figures.Core.Unit("02059", Days.Merger).Id;
        var told = await Reader.ReadAsync(heir, ReportDays.Of(january), new DateOnly(2020, 5, 11), FigureHarness.Flow, default);

        Assert.That(told[0].Told.Value, Is.EqualTo(10m), "nine instead of five, and one of the other commune");
    }

    [Test]
    public async Task Of_a_unit_and_one_below_it_the_number_of_the_upper_one_counts_above()
    {
        var march = ReportPeriod.Read("statistics/2020-03")!;
        await HappenAsync([(3, 95, 5), (4, 95, 2)]);
        await WriteRowAsync(march, _figures.Village("02020-001"), 8);
        await ActAsync(march, commune: 0, act: 1, number: 20);

        var district = await Reader.ReadAsync(_figures.District, ReportDays.Of(march), null, FigureHarness.Flow, default);

        Assert.That(district[0].Told.Value, Is.EqualTo(20m));
    }

    private ReportReader Reader => _figures.Core.Get<ReportReader>();

    private async Task ActAsync(ReportPeriod period, int commune, int act, int number)
    {
        var map = _figures.Core.Directory.AsOf(period.Days.Last);
        string[] codes = ["02020", "02056", "02059", "02023"]; // the last has no village
        if (map.FindByCode(codes[commune]) is not { } unit)
            return;
        var desk = _figures.Core.Get<ReportDesk>();
        if (act == 1)
        {
            await desk.WriteAsync(unit.Id, period, new OverrideDraft(Guid.CreateVersion7(), Flow, number, Qualifier.Exact, "…"), default);
        }
        else if (await desk.ReadAsync(unit.Id, period, default) is { } file)
        {
            var step = act == 0 ? ReportStepKind.Submit : ReportStepKind.Return;
            var digest = ReportDigest.Of(await Reader.ReadAsync(unit, ReportDays.Of(period), null, default));
            await desk.TakeAsync(unit.Id, period, new StepDraft(Guid.CreateVersion7(), step, file.Stamp, digest, "…"), default);
        }
    }

    private async Task WriteRowAsync(ReportPeriod period, Guid unit, int number)
    {
        await using var context = _figures.Core.Database.NewContext();
        context.ReportOverrides.Add(new ReportOverride
        {
            UnitId = unit,
            DistrictId = _figures.District,
            Period = period.ToString(),
            FigureKey = FigureHarness.Flow,
            Thousandths = number * 1000,
            InRegisters = null,
            Qualifier = Qualifier.Exact,
            Reason = "…",
            At = DateTime.UnixEpoch,
            ByAccountId = null,
            By = "…",
        });
        await context.SaveChangesAsync();
    }

    private async Task HappenAsync((int Village, int Day, int Number)[] happened)
    {
        foreach (var (village, day, number) in happened)
            _figures.Register.Happen(_figures.Village(Villages[village]), All.First.AddDays(day), number);
        foreach (var village in Villages)
            await _figures.NoteAsync(village, All.First, module: "flow");
    }

    private async Task ForgetAsync()
    {
        _figures.Register.Forget();
        await using var context = _figures.Core.Database.NewContext();
        await context.ReportSteps.ExecuteDeleteAsync();
        await context.PeriodReports.ExecuteDeleteAsync();
        await context.ReportOverrides.ExecuteDeleteAsync();
    }
}
