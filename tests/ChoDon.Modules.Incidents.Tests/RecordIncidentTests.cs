using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Modules.Incidents.Rules;
using ChoDon.Modules.Incidents.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Incidents.Tests;

internal sealed class RecordIncidentTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly Month May = new(2020, 5);

    [Test]
    public async Task A_count_is_recorded_once_however_often_it_is_sent()
    {
        var form = Support.Register.Count(Register.Village(3), "4/2020", Outcome.Administrative, 2, 3, 1, NationalKinds.All[2].Id);

        var first = await Register.RecordAsync(form);
        var second = await Register.RecordAsync(form);

        var count = (await Register.AllAsync()).Single();
        Assert.Multiple(() =>
        {
            Assert.That((first.Status, second.Status), Is.EqualTo((SaveStatus.Saved, SaveStatus.SavedBefore)));
            Assert.That((count.UnitId, count.Month, count.Outcome, count.KindId), Is.EqualTo((Register.Village(3), Day(2020, 4, 1), Outcome.Administrative, NationalKinds.All[2].Id)));
            Assert.That((count.Cases, count.Subjects, count.Helped, count.FromSheet), Is.EqualTo((2, 3, 1, false)));
        });
        Assert.That(await Register.StaleAsync(), Is.EqualTo(new[] { (Register.Village(3), Day(2020, 4, 1)) }));
    }

    [TestCase("Month", "", "Error.MonthMissing")]
    [TestCase("Month", "thang nam", "Error.MonthUnread")]
    [TestCase("Month", "13/2020", "Error.MonthUnread")]
    [TestCase("Month", "06/2020", "Error.MonthInFuture")]
    [TestCase("Month", "05/2018", "Error.MonthBeforeProgramme")]
    [TestCase("Cases", "", "Error.NumberOfMissing")]
    [TestCase("Cases", "0", "Error.NumberBeyond")]
    [TestCase("Cases", "1000", "Error.NumberBeyond")]
    [TestCase("Subjects", "-1", "Error.NumberBeyond")]
    [TestCase("Helped", "-1", "Error.NumberBeyond")]
    [TestCase("Helped", "3", "Error.HelpedMore")]
    [TestCase("Outcome", "", "Error.ChoiceMissing")]
    [TestCase("Outcome", "7", "Error.ChoiceMissing")]
    [TestCase("KindId", "0e6b1a10-0000-4000-8001-0000000000ff", "Error.ChoiceMissing")]
    [TestCase("VillageId", "", "Error.VillageMissing")]
    public async Task What_cannot_be_is_refused_at_its_field(string field, string typed, string expected)
    {
        var form = Support.Register.Count(Register.Village(0), cases: 2);
        var number = int.TryParse(typed, out var read) ? read : (int?)null;
        switch (field)
        {
            case "Month": form.Month = typed; break;
            case "Cases": form.Cases = number; break;
            case "Subjects": form.Subjects = number; break;
            case "Helped": form.Helped = number; break;
            case "Outcome": form.Outcome = (Outcome?)number; break;
            case "KindId": form.KindId = Guid.Parse(typed); break;
            default: form.VillageId = null; break;
        }

        var result = await Register.RecordAsync(form);

        Assert.That(Keys(result), Is.EqualTo(new[] { $"{field}: {expected}" }));
        Assert.That(await Register.AllAsync(), Is.Empty);
    }

    [Test]
    public async Task Nobody_records_for_a_village_that_is_not_theirs()
    {
        Register.Access.Scope = DataScope.Of([Register.Village(1)]);

        var result = await Register.RecordAsync(Support.Register.Count(Register.Village(0)));

        Assert.That(Keys(result), Is.EqualTo(new[] { "VillageId: Error.VillageMissing" }));
    }

    [Test]
    public async Task A_count_is_changed_and_both_months_are_added_up_anew()
    {
        var id = await Register.RecordedAsync(Support.Register.Count(Register.Village(0), "03/2020"));
        await Register.ComputedAsync();

        var result = await Register.EditAsync(id, form => (form.Month, form.Cases, form.Outcome) = ("04/2020", 5, Outcome.NotStated));

        var count = await Register.FindAsync(id);
        Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((count.Month, count.Cases, count.Outcome), Is.EqualTo((Day(2020, 4, 1), 5, Outcome.NotStated)));
        Assert.That(await Register.StaleAsync(), Is.EqualTo(new[] { (Register.Village(0), Day(2020, 3, 1)), (Register.Village(0), Day(2020, 4, 1)) }));
    }

    [Test]
    public async Task Of_two_who_change_a_count_the_second_is_told()
    {
        var id = await Register.RecordedAsync(Support.Register.Count(Register.Village(0)));
        var stamp = (await Register.FindAsync(id)).Stamp;
        await Register.EditAsync(id, form => form.Cases = 2);

        var result = await Register.EditAsync(id, form => (form.Stamp, form.Cases) = (stamp, 3));

        Assert.That(result.Status, Is.EqualTo(SaveStatus.Conflict));
        Assert.That((await Register.FindAsync(id)).Cases, Is.EqualTo(2));
    }

    [Test]
    public async Task A_mistake_is_taken_away_with_a_reason_only()
    {
        var id = await Register.RecordedAsync(Support.Register.Count(Register.Village(0)));

        await Register.ComputedAsync();
        var without = await Register.RemoveAsync(id, reason: " ");
        var stale = await Register.RemoveAsync(id, stamp: Guid.CreateVersion7());
        var removed = await Register.RemoveAsync(id);

        Assert.That(Keys(without), Is.EqualTo(new[] { "Reason: Error.ReasonMissing" }));
        Assert.That((stale.Status, removed.Status), Is.EqualTo((SaveStatus.Conflict, SaveStatus.Saved)));
        Assert.That(await Register.AllAsync(), Is.Empty);
        Assert.That(await Register.StaleAsync(), Is.EqualTo(new[] { (Register.Village(0), Day(2020, 5, 1)) }));
    }

    [TestCase(Outcome.Criminal, 2, 2, new string[0])]
    [TestCase(Outcome.Criminal, 3, 2, new[] { "FewSubjects" })]
    [TestCase(Outcome.Criminal, 2, 0, new[] { "NoSubjects.Criminal" })]
    [TestCase(Outcome.Criminal, 0, 2, new[] { "NoCases.Criminal" })]
    [TestCase(Outcome.Administrative, 2, 1, new string[0])]
    [TestCase(Outcome.Administrative, 2, 0, new[] { "NoSubjects.Administrative" })]
    [TestCase(Outcome.Administrative, 0, 1, new[] { "NoCases.Administrative" })]
    [TestCase(Outcome.Other, 9, 0, new string[0])]
    [TestCase(Outcome.NotStated, 9, 0, new string[0])]
    public void What_looks_odd_is_told(object outcome, int cases, int subjects, string[] expected) =>
        Assert.That(Doubts.Of((Outcome)outcome, cases, subjects), Is.EqualTo(expected.Select(key => $"Doubt.{key}")));

    [TestCase(6, false)]
    [TestCase(7, true)]
    public async Task A_month_of_more_than_three_times_the_highest_is_told_with_its_village(int cases, bool isTold)
    {
        await Register.RecordedAsync(Support.Register.Count(Register.Village(0), "03/2020", cases: 2, subjects: 2));
        await Register.RecordedAsync(Support.Register.Count(Register.Village(0), "04/2020", cases: 1));
        await Register.RecordedAsync(Support.Register.Count(Register.Village(1), "04/2020", cases: 50, subjects: 50));
        await Register.RecordedAsync(Support.Register.Count(Register.Village(0), "05/2020", Outcome.Other, cases));

        var doubts = await Register.DoubtsAsync(May, Register.Village(0), Register.Village(1));

        Assert.That(doubts, Has.Count.EqualTo(isTold ? 1 : 0));
        if (isTold)
            Assert.That(doubts[0], Does.Contain("Thôn Bản 1").And.Contain("7").And.Contain("(2)"));
    }

    [Test]
    public async Task A_village_that_never_had_one_makes_no_jump()
    {
        await Register.RecordedAsync(Support.Register.Count(Register.Village(0), "05/2020", Outcome.Other, cases: 90));

        Assert.That(await Register.DoubtsAsync(May, Register.Village(0)), Is.Empty);
    }
}
