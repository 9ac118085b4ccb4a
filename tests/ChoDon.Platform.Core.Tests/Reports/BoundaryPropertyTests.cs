using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Core.Tests.Figures;
using ChoDon.Platform.Core.Tests.Units;
using ChoDon.Platform.Core.Units;
using ChoDon.Testing.Databases;
using CsCheck;

namespace ChoDon.Platform.Core.Tests.Reports;

/// <summary>
/// Communes are merged and split and villages go from one to another, from any day on, and all of it is taken back: whatever
/// the numbers are, nothing is lost or counted twice on any map, and what was approved stays.
/// </summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class BoundaryPropertyTests(DatabaseProvider provider)
{
    private const string Merged = "02059";
    private const string Town = "02020";
    private const string New = "02998";

    private static readonly Figure Flow = new(FigureHarness.Flow, "", "") { Over = FigureSpan.Within };
    private static readonly Figure Stock = new(FigureHarness.Stock, "", "");
    private static readonly string[] Villages = ["02056-001", "02056-002", "02059-001", "02020-001", "02020-002"];
    private static readonly DateOnly Today = new(2020, 5, 11);
    private static readonly DayRange All = new(new DateOnly(2019, 12, 5), Today);
    private static readonly Actor Officer = new(Guid.Parse("01900000-0000-7000-8000-000000000001"), "Nông Văn An");
    private static readonly Actor Chief = new(Guid.Parse("01900000-0000-7000-8000-000000000002"), "Hà Thị Bình");

    private static readonly Gen<Sample> Samples =
        from happened in Gen.Select(Gen.Int[0, Villages.Length - 1], DayOf(All), Gen.Int[1, 60]).Array[0, 30]
        from later in Gen.Select(Gen.Int[0, Villages.Length - 1], DayOf(All), Gen.Int[1, 60]).Array[0, 8]
        from which in Gen.Int[0, 5]
        from one in DayOf(new DayRange(Days.Merger.AddDays(1), Today.AddDays(-1)))
        from apart in Gen.Int[1, 60]
        from asked in DayOf(All).Array[4]
        from map in DayOf(All)
        from approved in Gen.Int[0, 2]
        select new Sample(
            happened, later, which, one, one.AddDays(apart) < Today ? one.AddDays(apart) : Today, Between(asked[0], asked[1]), Between(asked[2], asked[3]), map, approved);

    private static readonly ReportPeriod[] Periods =
        [.. new[] { "statistics/2020-01", "statistics/2020-03", "administrative/2020-04" }.Select(name => ReportPeriod.Read(name)!)];

    [Test]
    public async Task Numbers_add_up_on_every_map_and_a_change_that_is_taken_back_leaves_no_trace() => await Samples.SampleAsync(
        async sample =>
        {
            using var figures = await FigureHarness.CreateAsync(provider);
            await HappenAsync(figures, sample.Happened);
            DateOnly?[] maps = [null, Today, sample.Map];
            var atFirst = await PictureAsync(figures, sample);
            var whole = await CheckAsync(figures, sample.Now, maps, []);
            var change = ChangeOf(figures, sample.Which);

            await change.Do(sample.ChangedOn);
            await CheckAsync(figures, sample.Now, maps, whole);
            await ExplainAsync(figures, sample);
            await change.Undo(sample.UndoneOn);
            await CheckAsync(figures, sample.Now, maps, whole);
            await ExplainAsync(figures, sample);

            Assert.That(await PictureAsync(figures, sample), Is.EqualTo(atFirst));
        },
        iter: 5,
        threads: 1);

    [Test]
    public async Task What_was_approved_stays_and_its_map_is_changed_only_when_it_was_given_back() => await Samples.SampleAsync(
        async sample =>
        {
            using var figures = await FigureHarness.CreateAsync(provider);
            figures.Access.Actor = Officer;
            await HappenAsync(figures, sample.Happened);
            var period = Periods[sample.Approved];
            var approved = await ApproveAsync(figures, period);
            await HappenAsync(figures, sample.Later);
            var whole = await CheckAsync(figures, period.Days, [null], []);
            var change = ChangeOf(figures, sample.Which);

            if (sample.ChangedOn <= period.Days.Last)
            {
                Assert.That(() => change.Do(sample.ChangedOn), Throws.InstanceOf<UnitRuleException>());
                foreach (var (unit, _, _) in approved)
                    await TakeAsync(figures, unit, period, ReportStepKind.Reopen);
                whole = await CheckAsync(figures, period.Days, [null], []);
            }

            await change.Do(sample.ChangedOn);
            await CheckAsync(figures, period.Days, [null], whole);
            await change.Undo(sample.UndoneOn);
            await CheckAsync(figures, period.Days, [null], whole);

            foreach (var (_, step, written) in approved)
            {
                var kept = (await figures.Core.Get<ReportDesk>().FindCopyAsync(step, default))!;
                Assert.That((kept.IsIntact, kept.Copy.Write()), Is.EqualTo((true, written)));
            }
        },
        iter: 4,
        threads: 1);

    /// <summary>Children tell what their parent tells, on each map; and the district tells the same on all of them, and as it did before.</summary>
    private static async Task<Dictionary<string, decimal?>> CheckAsync(FigureHarness figures, DayRange days, DateOnly?[] maps, Dictionary<string, decimal?> before)
    {
        var whole = before.ToDictionary();
        foreach (var map in maps)
        {
            var district = await ReadAsync(figures, figures.Core.Directory.AsOf(Today).Find(figures.District)!, days, map);
            foreach (var commune in district.Parts.Where(part => part.Totals.Values.Any(total => total.Value > 0)))
                await ReadAsync(figures, commune.Unit, days, map);
            foreach (var line in district.Lines.Where(line => line.Figure.Additive && !whole.TryAdd(line.Figure.Key, line.Now.Value)))
                Assert.That(line.Now.Value, Is.EqualTo(whole[line.Figure.Key]), $"{line.Figure.Key} of the district on the map of {map}");
        }

        return whole;
    }

    private static async Task<Report> ReadAsync(FigureHarness figures, Unit unit, DayRange days, DateOnly? map)
    {
        var report = await figures.Core.Get<ReportReader>().ReadWithPartsAsync(unit, DaysOf(days), map, default);
        foreach (var line in report.Lines.Where(line => line.Figure.Additive && report.Parts.Count > 0))
        {
            var children = report.Parts.Sum(part => part.Totals.GetValueOrDefault(line.Figure.Key)?.Value ?? 0);
            Assert.That(children, Is.EqualTo(line.Registers.Value ?? 0), $"{line.Figure.Key} of {unit.Name}, {days}, on the map of {map}");
        }

        return report;
    }

    private static async Task ExplainAsync(FigureHarness figures, Sample sample)
    {
        var then = figures.Core.Directory.AsOf(sample.Now.Last);
        foreach (var unit in then.Children(figures.District).Where(commune => then.Children(commune.Id).Any()).Select(commune => commune.Id).Append(figures.District))
        {
            await ExplainAsync(figures, sample, unit, Flow, null);
            await ExplainAsync(figures, sample, unit, Stock, sample.Map);
        }
    }

    private static async Task ExplainAsync(FigureHarness figures, Sample sample, Guid unit, Figure figure, DateOnly? map)
    {
        var change = await new ChangeReader(figures.Core.Get<IFigureReader>(), figures.Core.Get<FigureReader>(), figures.Core.Get<IAccess>()).ReadAsync(
            unit, figure, new FigurePeriod(sample.Now, map), new FigurePeriod(sample.Before, map), (null, null), default);
        if (change.Difference is not { } difference)
            return;
        Assert.That(difference, Is.EqualTo((change.Now.Value ?? 0) - (change.Before.Value ?? 0)));
        Assert.That(change.Causes.Sum(cause => cause.Value), Is.EqualTo(difference), "by cause");
        Assert.That(change.Villages.Sum(village => village.Change), Is.EqualTo(difference), "by village");
    }

    /// <summary>What each commune tells on the map of the day on which all was taken back, by the villages that it has there.</summary>
    private static async Task<string[]> PictureAsync(FigureHarness figures, Sample sample)
    {
        var day = sample.UndoneOn;
        var map = figures.Core.Directory.AsOf(day);
        var communes = map.Children(figures.District).Where(commune => map.Children(commune.Id).Any()).ToList();
        var told = await figures.Core.Get<IFigureReader>().ReadPeriodAsync([.. communes.Select(commune => commune.Id)], new FigurePeriod(sample.Now, day), null, default);
        return
        [
            .. communes.Select(commune => string.Join(' ', map.Children(commune.Id).Select(village => village.Id).Order())
                + ": " + string.Join(' ', told[commune.Id].Values.OrderBy(total => total.Key, StringComparer.Ordinal).Select(total => $"{total.Key} {total.Value:0.###} {total.Status}"))).Order(StringComparer.Ordinal),
        ];
    }

    private static MapChange ChangeOf(FigureHarness figures, int which)
    {
        var (core, village) = (figures.Core, (Func<string, Guid>)figures.Village);
        return which switch
        {
            0 => MapChange.Merge(core, Merged, Town, New),
            1 => MapChange.Merge(core, Merged, Town, Town),
            2 => MapChange.Split(core, Merged, New, village("02056-001"), village("02056-002")),
            3 => MapChange.Split(core, Town, New, village("02020-002")),
            4 => MapChange.Transfer(core, village("02020-001"), Merged),
            _ => MapChange.Transfer(core, village("02059-001"), "02023"),
        };
    }

    /// <summary>The reports of all communes are handed in and approved, and then the district's.</summary>
    private static async Task<IReadOnlyList<(Unit Unit, Guid Step, string Written)>> ApproveAsync(FigureHarness figures, ReportPeriod period)
    {
        var map = figures.Core.Directory.AsOf(period.Days.Last);
        var approved = new List<(Unit, Guid, string)>();
        foreach (var unit in map.Children(figures.District).Where(commune => map.Children(commune.Id).Any()).Append(map.Find(figures.District)!))
        {
            if (unit.Id != figures.District)
                await TakeAsync(figures, unit, period, ReportStepKind.Submit);
            figures.Access.Actor = Chief;
            var step = await TakeAsync(figures, unit, period, ReportStepKind.Approve);
            figures.Access.Actor = Officer;
            approved.Add((unit, step, (await figures.Core.Get<ReportDesk>().FindCopyAsync(step, default))!.Copy.Write()));
        }

        return approved;
    }

    private static async Task<Guid> TakeAsync(FigureHarness figures, Unit unit, ReportPeriod period, ReportStepKind kind)
    {
        var desk = figures.Core.Get<ReportDesk>();
        var file = (await desk.ReadAsync(unit.Id, period, default))!;
        var digest = ReportDigest.Of(await figures.Core.Get<ReportReader>().ReadAsync(unit, ReportDays.Of(period), null, default));
        var draft = new StepDraft(Guid.CreateVersion7(), kind, file.Stamp, digest, "…");
        Assert.That((await desk.TakeAsync(unit.Id, period, draft, default)).Status, Is.EqualTo(Abstractions.Forms.SaveStatus.Saved));
        return draft.Id;
    }

    private static async Task HappenAsync(FigureHarness figures, (int Village, DateOnly Day, int Number)[] happened)
    {
        foreach (var (village, day, number) in happened)
            figures.Register.Happen(figures.Village(Villages[village]), day, number);
        foreach (var village in Villages)
            await figures.NoteAsync(village, All.First, module: "flow");
    }

    /// <summary>The days of a period as the report of it.</summary>
    private static ReportDays DaysOf(DayRange days) => Periods.FirstOrDefault(period => period.Days == days) is { } period ? ReportDays.Of(period) : ReportDays.Of(days);

    private static DayRange Between(DateOnly one, DateOnly other) => one < other ? new DayRange(one, other) : new DayRange(other, one);

    private static Gen<DateOnly> DayOf(DayRange days) => Gen.Int[0, days.Last.DayNumber - days.First.DayNumber].Select(days.First.AddDays);

    private sealed record Sample(
        (int Village, DateOnly Day, int Number)[] Happened,
        (int Village, DateOnly Day, int Number)[] Later,
        int Which,
        DateOnly ChangedOn,
        DateOnly UndoneOn,
        DayRange Now,
        DayRange Before,
        DateOnly Map,
        int Approved);
}
