using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.EditOccasion;
using ChoDon.Modules.Commendations.KeepAwardForms;
using ChoDon.Modules.Commendations.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests;

internal sealed class OccasionTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private KeptOccasions Occasions => new(Register);

    [Test]
    public async Task An_occasion_that_is_sent_twice_is_one()
    {
        var form = KeptOccasions.New();

        Assert.That((await Occasions.SaveAsync(form)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Occasions.SaveAsync(form)).Status, Is.EqualTo(SaveStatus.SavedBefore));
        Assert.That(await Register.AsAsync(Register.Head, (data, _) => data.Occasions.CountAsync()), Is.EqualTo(2));
    }

    [Test]
    public async Task A_commune_makes_changes_and_closes_none()
    {
        Assert.That((await Occasions.SaveAsync(KeptOccasions.New(), Register.Officer)).Status, Is.EqualTo(SaveStatus.NotFound));
        Assert.That((await Occasions.SaveAsync(await Occasions.EditAsync(), Register.Officer)).Status, Is.EqualTo(SaveStatus.NotFound));
        Assert.That((await Occasions.TurnAsync(true, Register.Officer)).Status, Is.EqualTo(SaveStatus.NotFound));
    }

    [Test]
    public async Task Every_occasion_but_an_unscheduled_one_has_a_deadline_that_lies_in_it_or_after()
    {
        var form = KeptOccasions.New();
        form.Deadline = null;
        Assert.That(Keys(await Occasions.SaveAsync(form)), Is.EqualTo(new[] { "Deadline: OccasionEdit.DeadlineMissing" }));
        form.Deadline = Day(2019, 12, 31);
        Assert.That(Keys(await Occasions.SaveAsync(form)), Is.EqualTo(new[] { "Deadline: OccasionEdit.DeadlineBefore" }));
        form.Deadline = Day(2025, 5, 21);
        Assert.That(Keys(await Occasions.SaveAsync(form)), Is.EqualTo(new[] { "Deadline: OccasionEdit.TooFarAhead" }));
        (form.Deadline, form.Kind) = (null, OccasionKind.Unscheduled);
        Assert.That((await Occasions.SaveAsync(form)).Status, Is.EqualTo(SaveStatus.Saved));
    }

    [Test]
    public async Task The_last_day_is_not_before_the_first()
    {
        var form = KeptOccasions.New();
        form.LastDay = Day(2019, 12, 31);

        Assert.That((await Occasions.SaveAsync(form)).Errors.Select(error => error.Field), Is.EqualTo(new[] { "LastDay" }));
    }

    [Test]
    public async Task What_money_is_planned_has_limits_and_a_form_that_it_goes_with()
    {
        var form = KeptOccasions.New();
        (form.Forms[0].Budget, form.Forms[1].Budget) = (OccasionDraft.MostBudget + 1, 300_000);
        Assert.That(Keys(await Occasions.SaveAsync(form)), Is.EquivalentTo(new[] { "Forms[0].Budget: Error.NumberBeyond", "Forms[1].Budget: OccasionEdit.BudgetAlone" }));
        (form.Forms[0].Budget, form.Forms[1].Budget) = (-1, null);
        Assert.That(Keys(await Occasions.SaveAsync(form)), Is.EqualTo(new[] { "Forms[0].Budget: Error.NumberBeyond" }));
        form.Forms[0].Budget = OccasionDraft.MostBudget;
        Assert.That((await Occasions.SaveAsync(form)).Status, Is.EqualTo(SaveStatus.Saved));
    }

    [Test]
    public async Task An_occasion_offers_something_and_nothing_that_nobody_knows()
    {
        var form = KeptOccasions.New();
        (form.Forms[0].IsOffered, form.Forms[0].Budget) = (false, null);
        Assert.That(Keys(await Occasions.SaveAsync(form)), Is.EqualTo(new[] { "Forms: OccasionEdit.FormMissing" }));
        form.Forms = [new() { FormId = Guid.CreateVersion7(), IsOffered = true }];
        Assert.That(Keys(await Occasions.SaveAsync(form)), Is.EqualTo(new[] { "Forms[0].IsOffered: Error.ChoiceMissing" }));
    }

    [Test]
    public async Task A_form_that_was_proposed_stays_and_another_goes_with_its_quotas()
    {
        await Register.ProposeAsync();
        Register.Limit(NationalAwardForms.Medal, Register.District.District.Id, 3);
        var form = await Occasions.EditAsync();
        form.Forms.ForEach(row => row.IsOffered = row.FormId == NationalAwardForms.DistrictMerit.Id);
        Assert.That(Keys(await Occasions.SaveAsync(form)), Is.EqualTo(new[] { "Forms[0].IsOffered: OccasionEdit.FormUsed" }));

        form.Forms[0].IsOffered = true;
        Assert.That((await Occasions.SaveAsync(form)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That(await Register.AsAsync(Register.Head, (data, _) => data.Quotas.CountAsync()), Is.Zero);
        Assert.That(await Register.AsAsync(Register.Head, (data, _) => data.OfferedForms.CountAsync()), Is.EqualTo(2));
    }

    [Test]
    public async Task Who_saw_an_older_occasion_changes_nothing()
    {
        var (one, other) = (await Occasions.EditAsync(), await Occasions.EditAsync());
        one.Name = "Năm 2019, sửa";

        Assert.That((await Occasions.SaveAsync(one)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Occasions.SaveAsync(other)).Status, Is.EqualTo(SaveStatus.Conflict));
    }

    [Test]
    public async Task A_quota_is_never_below_what_was_awarded_and_the_number_is_told()
    {
        await AwardAsync(0, 20, 40, 1);
        var stamp = await StampAsync();

        var result = await Occasions.SaveAsync(KeptOccasions.Quotas(Register, stamp, 3, 2, 0));
        Assert.That(result.Errors.Select(error => (error.Field, error.TextKey, error.Values[0])), Is.EqualTo(new[]
        {
            ("Rows[0].Cells[0].Most", "QuotaTable.BelowAwarded", (object)4),
            ("Rows[1].Cells[0].Most", "QuotaTable.BelowAwarded", 3),
            ("Rows[2].Cells[0].Most", "QuotaTable.BelowAwarded", 1),
        }));

        var exact = KeptOccasions.Quotas(Register, stamp, 4, 3, null);
        Assert.That((await Occasions.SaveAsync(exact)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Occasions.SaveAsync(exact)).Status, Is.EqualTo(SaveStatus.SavedBefore));
        Assert.That((await Occasions.SaveAsync(KeptOccasions.Quotas(Register, stamp, 5, 3, null))).Status, Is.EqualTo(SaveStatus.Conflict));
        Assert.That(Keys(await Occasions.SaveAsync(KeptOccasions.Quotas(Register, await StampAsync(), 10_001))), Is.EqualTo(new[] { "Rows[0].Cells[0].Most: Error.NumberBeyond" }));
    }

    [Test]
    public async Task Quotas_of_communes_beyond_that_of_the_district_are_a_doubt_and_saved()
    {
        var told = await Occasions.TellAsync(KeptOccasions.Quotas(Register, await StampAsync(), 5, 3, 3));

        Assert.That(told, Has.One.Contains("6").And.One.Contains("5"));
        Assert.That(await Register.AsAsync(Register.Head, (data, _) => data.Quotas.CountAsync()), Is.EqualTo(3));
        Assert.That(await Occasions.TellAsync(KeptOccasions.Quotas(Register, await StampAsync(), 6, 3, 3)), Is.Empty);
        Assert.That(await Occasions.TellAsync(KeptOccasions.Quotas(Register, await StampAsync(), null, 3, 3)), Is.Empty, "no limit");
    }

    [Test]
    public async Task To_a_closed_occasion_nothing_is_submitted_until_it_is_opened_again()
    {
        var id = await Register.ProposeAsync();
        Assert.That((await Occasions.TurnAsync(true)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Occasions.TurnAsync(true)).Status, Is.EqualTo(SaveStatus.SavedBefore));
        Assert.That(Keys(await Register.StepAsync(id, StepKind.Submit, Register.Leader)), Is.EqualTo(new[] { "Note: Error.OccasionClosed" }));

        await Occasions.TurnAsync(false);
        await Register.BringAsync(id, StepKind.Submit);
    }

    [Test]
    public async Task A_form_of_the_district_has_a_level_and_somebody_to_get_it()
    {
        var form = new AwardFormForm { Id = Guid.CreateVersion7(), Name = "Thư khen của Trưởng Công an", IsForCollectives = false, IsForPeople = false };
        Assert.That(Keys(await AddAsync(form)), Is.EquivalentTo(new[] { "Level: Error.ChoiceMissing", "IsForCollectives: AwardForms.ForNobody" }));

        (form.Level, form.IsForPeople) = (AwardLevel.Commune, true);
        Assert.That((await AddAsync(form)).Status, Is.EqualTo(SaveStatus.Saved));
        var occasion = await Occasions.EditAsync();
        occasion.Forms.Add(new OfferForm { FormId = form.Id, IsOffered = true });
        Assert.That((await Occasions.SaveAsync(occasion)).Status, Is.EqualTo(SaveStatus.Saved));
    }

    private Task<SaveResult> AddAsync(AwardFormForm form) => Register.AsAsync(Register.Head, (data, villages) =>
        new KeepAwardFormsHandler(data, villages, new AwardFormCatalog(data, Support.Register.Texts), Register.Clock).AddAsync(form, default));

    private Task<Guid> StampAsync() =>
        Register.AsAsync(Register.Head, (data, _) => data.Occasions.Where(row => row.Id == Register.OccasionId).Select(row => row.Stamp).SingleAsync());

    /// <summary>Proposals that were awarded, in these villages.</summary>
    private async Task AwardAsync(params IReadOnlyList<int> villages)
    {
        foreach (var village in villages)
        {
            var id = await Register.ProposeAsync(Register.Form(unitId: Register.Village(village)), Register.Head);
            await Register.AsAsync(Register.Head, (data, _) => data.Proposals.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, ProposalState.Decided)));
        }
    }
}
