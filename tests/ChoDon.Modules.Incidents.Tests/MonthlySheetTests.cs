using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Modules.Incidents.ListIncidents;
using ChoDon.Modules.Incidents.MonthlySheet;
using ChoDon.Modules.Incidents.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Incidents.Tests;

internal sealed class MonthlySheetTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly Month April = new(2020, 4);

    // The first two villages of the first commune.
    private Guid One => Register.Village(0);

    private Guid Two => Register.Village(20);

    private Guid Commune => Register.Commune(0);

    [Test]
    public async Task A_sheet_is_stored_and_opens_again_as_it_was_saved()
    {
        var numbers = new SheetNumbers(2, 3, 4, 5, 1, 6, 7);

        var result = await Register.SaveAsync(await Register.FormAsync(Commune, April, null, (One, row => Fill(row, numbers)), (Two, row => row.NotStated = 1)));

        var sheet = await Register.SheetAsync(Commune, April);
        var totals = (await Register.ListAsync(new CountFilter())).Totals;
        Assert.Multiple(() =>
        {
            Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(sheet.Done, Is.Not.Null);
            Assert.That(sheet.Rows.Select(row => row.Stored).Take(2), Is.EqualTo(new[] { numbers, SheetNumbers.None with { NotStated = 1 } }));
            Assert.That(sheet.Rows, Has.Count.EqualTo(12), "a line for each village, also for those where nothing happened");
            Assert.That(totals, Is.EqualTo(new CountTotals(14, 2, 8, 2, 3, 4, 5, 1, 7, 7)));
        });
        Assert.That(await Register.StaleAsync(), Is.EquivalentTo(new[] { (One, April.FirstDay), (Two, April.FirstDay) }));
    }

    [Test]
    public async Task A_sheet_of_noughts_is_done_and_makes_no_counts()
    {
        await Register.SaveAsync(await Register.FormAsync(Commune, April));

        Assert.That((await Register.SheetAsync(Commune, April)).Done, Is.Not.Null);
        Assert.That(await Register.AllAsync(), Is.Empty);
    }

    [Test]
    public async Task What_is_put_to_nought_is_gone_and_the_rest_stays()
    {
        await Register.SaveAsync(await Register.FormAsync(Commune, April, null, (One, row => Fill(row, new(2, 3, 4, 5, 0, 0, 0))), (Two, row => row.Other = 2)));

        await Register.ComputedAsync();

        await Register.SaveAsync(await Register.FormAsync(Commune, April, null, (One, row => (row.Criminal, row.CriminalSubjects) = (null, 0))));

        var counts = await Register.AllAsync();
        Assert.That(
            counts.Select(count => (count.UnitId, count.Outcome, count.Cases, count.Subjects)),
            Is.EquivalentTo(new[] { (One, Outcome.Administrative, 4, 5), (Two, Outcome.Other, 2, 0) }));
        Assert.That(await Register.StaleAsync(), Is.EqualTo(new[] { (One, April.FirstDay) }), "only the line that changed");
    }

    [Test]
    public async Task What_was_entered_elsewhere_stands_beside_the_line_and_is_left_alone()
    {
        var single = await Register.RecordedAsync(Support.Register.Count(One, "04/2020", cases: 3, subjects: 3));
        await Register.RecordedAsync(Support.Register.Count(One, "03/2020", cases: 8, subjects: 8));
        await Register.SaveAsync(await Register.FormAsync(Commune, April, NationalKinds.All[3].Id, (One, row => row.Other = 2)));

        await Register.SaveAsync(await Register.FormAsync(Commune, April, null, (One, row => row.Other = 1)));

        var sheet = await Register.SheetAsync(Commune, April);
        Assert.Multiple(async () =>
        {
            Assert.That(sheet.Rows.Select(row => row.Elsewhere).Take(2), Is.EqualTo(new[] { 5, 0 }));
            Assert.That(sheet.Rows[0].Stored.Other, Is.EqualTo(1));
            Assert.That((await Register.SheetAsync(Commune, April, NationalKinds.All[3].Id)).Rows[0].Stored.Other, Is.EqualTo(2));
            Assert.That((await Register.FindAsync(single)).Cases, Is.EqualTo(3));
        });
    }

    [Test]
    public async Task Of_two_who_save_a_sheet_the_second_is_told_unless_they_say_the_same([Values] bool isFirstTime)
    {
        if (!isFirstTime)
            await Register.SaveAsync(await Register.FormAsync(Commune, April));
        var first = await Register.FormAsync(Commune, April, null, (One, row => row.Other = 1));
        var same = await Register.FormAsync(Commune, April, null, (One, row => row.Other = 1));
        var another = await Register.FormAsync(Commune, April, null, (One, row => row.Other = 2));

        var results = new[] { await Register.SaveAsync(first), await Register.SaveAsync(same), await Register.SaveAsync(another) };

        Assert.That(results.Select(result => result.Status), Is.EqualTo(new[] { SaveStatus.Saved, SaveStatus.SavedBefore, SaveStatus.Conflict }));
        Assert.That((await Register.AllAsync()).Single().Cases, Is.EqualTo(1));
    }

    [TestCase(nameof(SheetRowForm.Criminal), -1, "Error.NumberBeyond")]
    [TestCase(nameof(SheetRowForm.CriminalSubjects), 1000, "Error.NumberBeyond")]
    [TestCase(nameof(SheetRowForm.Administrative), -1, "Error.NumberBeyond")]
    [TestCase(nameof(SheetRowForm.AdministrativeSubjects), -1, "Error.NumberBeyond")]
    [TestCase(nameof(SheetRowForm.Other), -1, "Error.NumberBeyond")]
    [TestCase(nameof(SheetRowForm.NotStated), 1000, "Error.NumberBeyond")]
    [TestCase(nameof(SheetRowForm.Helped), 1, "Error.HelpedMore")]
    public async Task What_cannot_be_is_refused_at_its_cell_and_nothing_is_saved(string column, int typed, string expected)
    {
        var form = await Register.FormAsync(Commune, April, null, (One, row => row.Other = 2));
        typeof(SheetRowForm).GetProperty(column)!.SetValue(form.Rows[1], typed);

        var result = await Register.SaveAsync(form);

        Assert.That(Keys(result), Is.EqualTo(new[] { $"Rows[1].{column}: {expected}" }));
        Assert.That(await Register.AllAsync(), Is.Empty);
        Assert.That((await Register.SheetAsync(Commune, April)).Done, Is.Null);
    }

    [TestCase("06/2020", "Month: Error.MonthInFuture")]
    [TestCase("05/2018", "Month: Error.MonthBeforeProgramme")]
    public async Task A_sheet_of_a_month_that_cannot_be_is_refused(string month, string expected)
    {
        var form = await Register.FormAsync(Commune, April);
        form.Month = month;

        Assert.That(Keys(await Register.SaveAsync(form)), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public async Task A_village_of_another_commune_or_twice_is_refused()
    {
        var form = await Register.FormAsync(Commune, April);
        form.Rows[3].VillageId = Register.Village(1);
        form.Rows[4].VillageId = form.Rows[5].VillageId;

        var result = await Register.SaveAsync(form);

        Assert.That(Keys(result), Is.EqualTo(new[] { "Rows[3].Criminal: Error.VillageMissing", "Rows[5].Criminal: Error.VillageMissing" }));
    }

    [Test]
    public async Task A_commune_out_of_reach_is_not_found()
    {
        var form = await Register.FormAsync(Commune, April);
        Register.Access.Scope = DataScope.Of([Register.Commune(1), Register.Village(1)]);

        Assert.That((await Register.SaveAsync(form)).Status, Is.EqualTo(SaveStatus.NotFound));
    }

    [Test]
    public async Task A_sheet_asks_as_many_questions_for_twelve_villages_as_for_one()
    {
        var few = await QuestionsAsync();
        await Register.SaveAsync(await Register.FormAsync(Commune, April, null, [.. (await Register.SheetAsync(Commune, April)).Rows.Select(row => (row.Village.Id, (Action<SheetRowForm>)(line => line.Other = 3)))]));

        Assert.That(await QuestionsAsync(), Is.EqualTo(few).And.EqualTo(2));

        async Task<int> QuestionsAsync()
        {
            Register.Commands.Count = 0;
            await Register.SheetAsync(Commune, April);
            return Register.Commands.Count;
        }
    }

    private static void Fill(SheetRowForm row, SheetNumbers numbers)
    {
        (row.Criminal, row.CriminalSubjects, row.Administrative) = (numbers.Criminal, numbers.CriminalSubjects, numbers.Administrative);
        (row.AdministrativeSubjects, row.Other, row.NotStated, row.Helped) = (numbers.AdministrativeSubjects, numbers.Other, numbers.NotStated, numbers.Helped);
    }
}
