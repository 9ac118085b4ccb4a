using ChoDon.Modules.Enrollment.CriterionSets;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.FollowSet;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class CriterionSetTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly CriterionSet National = NationalSets.All.Single(set => set.Code == "TT23-KDC");

    private Recognitions Recognitions => new(Register);

    [Test]
    public async Task A_districts_own_set_holds_from_its_day_on_and_recognitions_keep_the_one_they_have()
    {
        var before = await Recognitions.RegisterAsync(Register.Village(0));
        var own = Form("CĐ1", Day(2019, 10, 31));

        var saved = await Recognitions.FollowSetAsync(National.Id, own);
        var again = await Recognitions.FollowSetAsync(National.Id, own);
        var after = await Recognitions.RegisterAsync(Register.Village(1));

        Assert.That((saved.Status, again.Status), Is.EqualTo((SaveStatus.Saved, SaveStatus.SavedBefore)));
        Assert.That((await Recognitions.DetailsAsync(before)).Set.Code, Is.EqualTo("TT23-KDC"));
        Assert.That((await Recognitions.DetailsAsync(after)).Set.Code, Is.EqualTo("CĐ1"));
    }

    [Test]
    public async Task The_next_set_ends_the_one_before_and_may_not_begin_before_it()
    {
        var first = Form("CĐ1", Day(2019, 1, 1));
        await Recognitions.FollowSetAsync(National.Id, first);

        var tooEarly = await Recognitions.FollowSetAsync(first.Id, Form("CĐ2", Day(2019, 1, 1)));
        var next = await Recognitions.FollowSetAsync(first.Id, Form("CĐ2", Day(2020, 1, 1)));

        Assert.That(Keys(tooEarly), Is.EqualTo(new[] { "ValidFrom: Error.BeforeSetBefore" }));
        Assert.That(next.Status, Is.EqualTo(SaveStatus.Saved));
        var set = await Recognitions.WithAsync(parts => parts.Sets.FindAsync(first.Id, default));
        Assert.That(set!.ValidTo, Is.EqualTo(Day(2019, 12, 31)));
    }

    [Test]
    public async Task What_is_missing_in_a_set_is_told_beside_its_field()
    {
        var form = Form(" ", null);
        form.NameVi = null;
        form.Criteria = [new CriterionInput { Code = "1", TextVi = "Một" }, new CriterionInput { Code = "1", TextVi = " " }, new CriterionInput()];

        Assert.That(Keys(await Recognitions.FollowSetAsync(National.Id, form)), Is.EquivalentTo(new[]
        {
            "ValidFrom: Error.DayMissing", "Code: Error.TextMissing", "NameVi: Error.TextMissing",
            "Criteria[1].Code: Error.CodeTwice", "Criteria[1].TextVi: Error.TextMissing",
        }));
        Assert.That(await Recognitions.WithAsync(parts => parts.Data.CriterionSets.AnyAsync()), Is.False);
    }

    [Test]
    public async Task A_commune_follows_the_share_of_its_own_set()
    {
        var commune = NationalSets.All.Single(set => set.Code == "TT23-XA");
        var form = FollowSetForm.Of(commune);
        (form.Code, form.ValidFrom, form.VillagePercent, form.AllVillagesRegister) = ("CĐ-XA", Day(2019, 1, 1), 50, false);
        await Recognitions.FollowSetAsync(commune.Id, form);

        var verdict = (await Recognitions.OverviewAsync())[0].Verdict;

        Assert.That((verdict.Villages, verdict.Needed, verdict.ToRegister), Is.EqualTo((12, 6, 0)));
    }

    [Test]
    public async Task Whoever_works_in_a_village_reads_the_districts_set_and_cannot_change_it()
    {
        var form = Form("CĐ1", Day(2019, 1, 1));
        await Recognitions.FollowSetAsync(National.Id, form);
        Register.Access.Scope = DataScope.Of([Register.Village(0)]);

        var id = await Recognitions.RegisterAsync(Register.Village(0));
        Assert.That((await Recognitions.DetailsAsync(id)).Set.Criteria, Has.Count.EqualTo(5));
        Assert.ThrowsAsync<OutOfScopeException>(() => Recognitions.WithAsync(async parts =>
        {
            (await parts.Data.CriterionSets.SingleAsync()).ValidTo = Day(2019, 2, 1);
            return await parts.Data.SaveChangesAsync();
        }));
        Register.Access.Scope = DataScope.Of([Register.District.FarVillage.Id]);
        Assert.That(await Recognitions.WithAsync(parts => parts.Data.CriterionSets.AnyAsync()), Is.False, "another district's");
        Register.Access.Scope = DataScope.Nothing;
        Assert.That(await Recognitions.WithAsync(parts => parts.Data.CriterionSets.AnyAsync()), Is.False, "nobody's");
    }

    private static FollowSetForm Form(string code, DateOnly? validFrom)
    {
        var form = FollowSetForm.Of(National);
        form.Code = code;
        form.ValidFrom = validFrom;
        return form;
    }
}
