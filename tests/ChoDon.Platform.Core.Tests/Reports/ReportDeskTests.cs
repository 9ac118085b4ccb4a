using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Core.Tests.Figures;
using ChoDon.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Reports;

/// <summary>Reports of March 2020, on 11 May 2020, that are handed in, approved, given back and written into.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class ReportDeskTests(DatabaseProvider provider)
{
    private static readonly ReportPeriod March = ReportPeriod.Read("statistics/2020-03")!;
    private static readonly Figure Flow = new(FigureHarness.Flow, "", "") { Over = FigureSpan.Within };
    private static readonly Actor Officer = new(Guid.Parse("01900000-0000-7000-8000-000000000001"), "Nông Văn An");
    private static readonly Actor Chief = new(Guid.Parse("01900000-0000-7000-8000-000000000002"), "Hà Thị Bình");

    private FigureHarness _figures = null!;

    private Guid Town => _figures.Core.Unit("02020", Days.In2019).Id;

    private Guid Village => _figures.Village("02020-001");

    [SetUp]
    public async Task SetUp()
    {
        _figures = await FigureHarness.CreateAsync(provider);
        _figures.Access.Actor = Officer;
        Happen("02020-001", 5);
        Happen("02020-002", 2);
        Happen("02059-001", 1);
    }

    [TearDown]
    public void TearDown() => _figures.Dispose();

    [Test]
    public async Task Numbers_that_were_handed_in_hold_and_what_changes_later_is_told_beside_them()
    {
        await TakeAsync(Town, ReportStepKind.Submit);

        await EditAsync("02020-001", 4);

        var town = await LineAsync(Town);
        var district = await LineAsync(_figures.District);
        Assert.Multiple(() =>
        {
            Assert.That((town.Now.Value, town.Registers.Value), Is.EqualTo((7m, 11m)));
            Assert.That((district.Now.Value, district.Registers.Value), Is.EqualTo((8m, 8m)), "the district tells what its communes told");
        });
    }

    [Test]
    public async Task What_is_approved_is_what_was_handed_in_whatever_changed_between()
    {
        await TakeAsync(Town, ReportStepKind.Submit);
        await EditAsync("02020-001", 4);
        _figures.Access.Actor = Chief;

        Assert.That(await TakeAsync(Town, ReportStepKind.Approve), Is.EqualTo(SaveStatus.Saved));

        var file = await FileAsync(Town);
        var (handedIn, approved) = (await CopyOf(file, ReportStepKind.Submit), await CopyOf(file, ReportStepKind.Approve));
        Assert.Multiple(() =>
        {
            Assert.That(file.State, Is.EqualTo(ReportState.Approved));
            Assert.That(approved.Copy.Write(), Is.EqualTo(handedIn.Copy.Write()));
            Assert.That(approved.Copy.Lines.Single(line => line.Key == FigureHarness.Flow).Value, Is.EqualTo(7m));
            Assert.That(approved.IsIntact);
        });
        Assert.That((await LineAsync(Town)).Now.Value, Is.EqualTo(7m));
    }

    [Test]
    public async Task What_is_given_back_tells_the_registers_again_and_keeps_the_copies()
    {
        await TakeAsync(Town, ReportStepKind.Submit);
        await EditAsync("02020-001", 4);

        await TakeAsync(Town, ReportStepKind.Return);

        var line = await LineAsync(Town);
        Assert.That((line.Now.Value, line.Fixed), Is.EqualTo((11m, (FixedNumber?)null)));
        Assert.That((await CopyOf(await FileAsync(Town), ReportStepKind.Submit)).Copy.Lines.Single(copied => copied.Key == FigureHarness.Flow).Value, Is.EqualTo(7m));
    }

    [Test]
    public async Task Nobody_approves_what_they_handed_in_or_wrote_themselves()
    {
        await TakeAsync(Town, ReportStepKind.Submit);
        Assert.That(Desk().StepsFor(await FileAsync(Town)), Has.No.Member(ReportStepKind.Approve));
        Assert.That(await TakeAsync(Town, ReportStepKind.Approve), Is.EqualTo(SaveStatus.NotFound));

        await TakeAsync(Town, ReportStepKind.Return);
        await WriteAsync(Town, 9);
        _figures.Access.Actor = Chief;
        await TakeAsync(Town, ReportStepKind.Submit);

        Assert.That(await TakeAsync(Town, ReportStepKind.Approve), Is.EqualTo(SaveStatus.NotFound), "handed it in");
        _figures.Access.Actor = Officer;
        Assert.That(await TakeAsync(Town, ReportStepKind.Approve), Is.EqualTo(SaveStatus.NotFound), "wrote a number");
        _figures.Access.Actor = new Actor(Guid.CreateVersion7(), "Ma Văn Chi");
        Assert.That(await TakeAsync(Town, ReportStepKind.Approve), Is.EqualTo(SaveStatus.Saved));
    }

    [TestCase(PlatformPermissions.SubmitReports, ReportStepKind.Submit)]
    [TestCase(PlatformPermissions.ApproveReports, ReportStepKind.Approve)]
    [TestCase(PlatformPermissions.ApproveReports, ReportStepKind.Return)]
    public async Task A_step_needs_its_permission(string permission, ReportStepKind step)
    {
        if (step != ReportStepKind.Submit)
            await TakeAsync(Town, ReportStepKind.Submit);
        _figures.Access.Actor = Chief;
        _figures.Access.Deny(permission);

        Assert.That(Desk().StepsFor(await FileAsync(Town)), Has.No.Member(step));
        Assert.That(await TakeAsync(Town, step), Is.EqualTo(SaveStatus.NotFound));
        _figures.Access.Allow(permission);
        Assert.That(await TakeAsync(Town, step), Is.EqualTo(SaveStatus.Saved));
    }

    [Test]
    public async Task A_village_confirms_and_keeps_no_numbers()
    {
        Assert.That(await TakeAsync(Village, ReportStepKind.Confirm), Is.EqualTo(SaveStatus.Saved));

        var file = await FileAsync(Village);
        Assert.That((file.Rank, file.State, file.Steps.Single().HasCopy), Is.EqualTo((ReportRank.Village, ReportState.Confirmed, false)));
        await EditAsync("02020-001", 4);
        Assert.That((await LineAsync(Village)).Now.Value, Is.EqualTo(9m));
    }

    [Test]
    public async Task Numbers_that_changed_while_somebody_looked_at_others_are_not_handed_in()
    {
        var draft = await DraftAsync(Town, ReportStepKind.Submit);
        await EditAsync("02020-001", 4);

        Assert.That((await Desk().TakeAsync(Town, March, draft, default)).Status, Is.EqualTo(SaveStatus.Conflict));
        Assert.That((await FileAsync(Town)).State, Is.EqualTo(ReportState.Open));
    }

    [Test]
    public async Task A_step_that_arrives_twice_is_taken_once_and_one_that_comes_too_late_not_at_all()
    {
        var draft = await DraftAsync(Town, ReportStepKind.Submit);
        var other = await DraftAsync(Town, ReportStepKind.Submit);

        Assert.That((await Desk().TakeAsync(Town, March, draft, default)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Desk().TakeAsync(Town, March, draft, default)).Status, Is.EqualTo(SaveStatus.SavedBefore));
        Assert.That((await Desk().TakeAsync(Town, March, other, default)).Status, Is.EqualTo(SaveStatus.Conflict));
        Assert.That((await FileAsync(Town)).Steps, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task What_was_handed_in_again_is_not_given_back_by_who_looked_at_the_first()
    {
        await TakeAsync(Town, ReportStepKind.Submit);
        var late = await DraftAsync(Town, ReportStepKind.Return);
        await TakeAsync(Town, ReportStepKind.Return);
        await TakeAsync(Town, ReportStepKind.Submit);

        Assert.That((await Desk().TakeAsync(Town, March, late, default)).Status, Is.EqualTo(SaveStatus.Conflict));
        Assert.That((await FileAsync(Town)).State, Is.EqualTo(ReportState.Submitted));
    }

    [Test]
    public async Task Of_several_who_hand_in_at_once_one_does()
    {
        var drafts = new List<StepDraft>();
        for (var i = 0; i < 6; i++)
            drafts.Add(await DraftAsync(Town, ReportStepKind.Submit));

        var results = await Task.WhenAll(drafts.Select(draft => Task.Run(() => Desk().TakeAsync(Town, March, draft, default))));

        Assert.That(results.Count(result => result.Status == SaveStatus.Saved), Is.EqualTo(1));
        Assert.That(results.Count(result => result.Status == SaveStatus.Conflict), Is.EqualTo(5));
        Assert.That((await FileAsync(Town)).Steps, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Who_was_let_in_by_a_report_that_another_hands_in_before_they_save_meets_them()
    {
        var mine = await DraftAsync(Town, ReportStepKind.Submit);
        var other = await DraftAsync(Town, ReportStepKind.Submit);
        Task<SaveResult>? theirs = null;
        _figures.Access.Meanwhile = () =>
        {
            theirs = Task.Run(() => Desk().TakeAsync(Town, March, other, default));
            theirs.Wait(TimeSpan.FromSeconds(2));
        };

        var result = await Desk().TakeAsync(Town, March, mine, default);

        Assert.That(new[] { result.Status, (await theirs!).Status }, Is.EquivalentTo(new[] { SaveStatus.Saved, SaveStatus.Conflict }));
        Assert.That((await FileAsync(Town)).Steps, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_number_is_not_written_into_a_report_that_is_handed_in_meanwhile()
    {
        var step = await DraftAsync(Town, ReportStepKind.Submit);
        Task<SaveResult>? theirs = null;
        _figures.Access.Meanwhile = () =>
        {
            theirs = Task.Run(() => Desk().TakeAsync(Town, March, step, default));
            theirs.Wait(TimeSpan.FromSeconds(2));
        };

        var result = (await WriteAsync(Town, 12)).Status;

        Assert.That(new[] { result, (await theirs!).Status }, Is.EquivalentTo(new[] { SaveStatus.Saved, SaveStatus.Conflict }));
    }

    [Test]
    public async Task A_period_that_is_not_over_cannot_be_handed_in()
    {
        var may = ReportPeriod.Read("statistics/2020-05")!;
        var file = (await Desk().ReadAsync(Town, may, default))!;

        Assert.That(Desk().StepsFor(file), Is.Empty);
        var draft = new StepDraft(Guid.CreateVersion7(), ReportStepKind.Submit, Guid.Empty, await DigestAsync(Town, may), null);
        Assert.That((await Desk().TakeAsync(Town, may, draft, default)).Status, Is.EqualTo(SaveStatus.NotFound));
    }

    [Test]
    public async Task A_number_written_by_hand_holds_here_and_above_until_it_is_taken_out_and_is_shown_for_ever()
    {
        await WriteAsync(Town, 10);
        await EditAsync("02020-001", 1);
        var (town, district) = (await LineAsync(Town), await LineAsync(_figures.District));

        await WriteAsync(Town, null);

        Assert.Multiple(() =>
        {
            Assert.That((town.Now.Value, town.Registers.Value, town.Fixed!.By), Is.EqualTo((10m, 8m, FixedBy.Override)));
            Assert.That(district.Now.Value, Is.EqualTo(11m));
        });
        Assert.That((await LineAsync(Town)).Now.Value, Is.EqualTo(8m));
        Assert.That((await FileAsync(Town)).Overrides.Select(one => (one.Thousandths, one.InRegisters, one.Reason)), Is.EqualTo(new (long?, long?, string)[]
        {
            (null, 8000, "Sổ giấy bị mất"),
            (10000, 7000, "Sổ giấy bị mất"),
        }));
    }

    [Test]
    public async Task A_number_written_by_hand_is_named_one_after_it_was_handed_in()
    {
        await WriteAsync(Town, 10);
        await TakeAsync(Town, ReportStepKind.Submit);

        var line = await LineAsync(Town);
        Assert.That((line.Now.Value, line.Registers.Value, line.Fixed!.By, line.IsByHand), Is.EqualTo((10m, 7m, FixedBy.Copy, true)));
    }

    [Test]
    public async Task Nothing_is_written_into_a_report_that_is_handed_in_or_of_a_village_or_about_people()
    {
        Assert.That((await WriteAsync(Village, 3)).Status, Is.EqualTo(SaveStatus.NotFound));
        Assert.That((await WriteAsync(Town, 3, Flow with { IsAboutPeople = true })).Status, Is.EqualTo(SaveStatus.NotFound));
        await TakeAsync(Town, ReportStepKind.Submit);

        Assert.That((await WriteAsync(Town, 3)).Status, Is.EqualTo(SaveStatus.NotFound));
    }

    [Test]
    public async Task A_copy_that_somebody_changed_in_the_database_is_told()
    {
        await TakeAsync(Town, ReportStepKind.Submit);
        await using (var context = _figures.Core.Database.NewContext())
            await context.ReportSteps.ExecuteUpdateAsync(set => set.SetProperty(step => step.Copy, step => step.Copy!.Replace(":7,", ":8,")));

        Assert.That((await CopyOf(await FileAsync(Town), ReportStepKind.Submit)).IsIntact, Is.False);
    }

    [Test]
    public async Task The_number_that_was_approved_is_what_the_next_month_is_compared_with()
    {
        await TakeAsync(Town, ReportStepKind.Submit);
        await EditAsync("02020-001", 4);

        var april = await Get<ReportReader>().ReadAsync(Town, ReportDays.Of(March.Next), null, FigureHarness.Flow, default);

        Assert.That((april[1].Told.Value, april[1].Registers.Value), Is.EqualTo((7m, 11m)));
    }

    [Test]
    public async Task Each_step_stands_in_the_audit_log()
    {
        await TakeAsync(Town, ReportStepKind.Submit);
        await TakeAsync(Town, ReportStepKind.Return);
        await WriteAsync(Town, 9);

        await using var context = _figures.Core.Database.NewContext();
        var noted = await context.AuditEntries.OrderBy(entry => entry.Number).Select(entry => new { entry.Action, entry.ActorName, entry.UnitId, entry.Detail }).ToListAsync();
        Assert.That(noted.TakeLast(3).Select(entry => (entry.Action, entry.ActorName, entry.UnitId == Town, entry.Detail)), Is.EqualTo(new[]
        {
            ("report.submit", Officer.Name, true, null),
            ("report.return", Officer.Name, true, "Xem lại"),
            ("report.override", Officer.Name, true, (string?)"households.helped: Sổ giấy bị mất"),
        }));
    }

    private void Happen(string village, decimal number) => _figures.Register.Happen(_figures.Village(village), new Month(2020, 3), number);

    private async Task EditAsync(string village, decimal more)
    {
        Happen(village, more);
        await _figures.NoteAsync(village, new DateOnly(2020, 3, 1), new DateOnly(2020, 3, 31), "flow");
    }

    private ReportDesk Desk() => Get<ReportDesk>();

    private T Get<T>()
        where T : notnull => _figures.Core.Get<T>();

    private async Task<ReportFile> FileAsync(Guid unit) => (await Desk().ReadAsync(unit, March, default))!;

    private async Task<KeptCopy> CopyOf(ReportFile file, ReportStepKind step) =>
        (await Desk().FindCopyAsync(file.Steps.First(taken => taken.Kind == step).Id, default))!;

    private async Task<ReportLine> LineAsync(Guid unit) =>
        (await ReportAsync(unit, March)).Lines.Single(line => line.Figure.Key == FigureHarness.Flow);

    private Task<Report> ReportAsync(Guid unit, ReportPeriod period) =>
        Get<ReportReader>().ReadAsync(_figures.Core.Directory.AsOf(period.Days.Last).Find(unit)!, ReportDays.Of(period), null, default);

    private async Task<string> DigestAsync(Guid unit, ReportPeriod period) => ReportDigest.Of(await ReportAsync(unit, period));

    private async Task<StepDraft> DraftAsync(Guid unit, ReportStepKind step) =>
        new(Guid.CreateVersion7(), step, (await FileAsync(unit)).Stamp, await DigestAsync(unit, March), ReportFlow.NeedsNote(step) ? "Xem lại" : null);

    private async Task<SaveStatus> TakeAsync(Guid unit, ReportStepKind step) =>
        (await Desk().TakeAsync(unit, March, await DraftAsync(unit, step), default)).Status;

    private Task<SaveResult> WriteAsync(Guid unit, decimal? value, Figure? figure = null) =>
        Desk().WriteAsync(unit, March, new OverrideDraft(Guid.CreateVersion7(), figure ?? Flow, value, Qualifier.Exact, "Sổ giấy bị mất"), default);
}
