using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Access;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Tests;

/// <summary>Closed cases go when their time is over, two people approved, and the night came; the published numbers stay.</summary>
internal sealed class EraseCasesTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task A_case_is_erased_after_its_time_by_two_approvals_and_the_figures_stay_what_they_were()
    {
        await Register.FillWithDemoAsync();
        var before = await FiguresAsync();
        Register.Clock.Today = Day(2026, 5, 20);

        Assert.That(await Register.NightAsync(), Is.EqualTo(new[] { "Erased 0", "Listed 24" }), "a dry run");
        Assert.That(await Register.NightAsync(), Is.EqualTo(new[] { "Erased 0", "Listed 0" }), "one list waits");
        Assert.That((await Register.ApproveErasureAsync(Support.Register.Owner)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.ApproveErasureAsync(Support.Register.Owner)).Status, Is.EqualTo(SaveStatus.SavedBefore), "nobody approves twice");
        Assert.That(await Register.NightAsync(), Is.EqualTo(new[] { "Erased 0", "Listed 0" }), "one approval erases nothing");
        Assert.That((await Register.ApproveErasureAsync(Support.Register.Supervisor)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That(await Register.NightAsync(), Is.EqualTo(new[] { "Erased 24", "Listed 0" }));
        Assert.That(await Register.NightAsync(), Is.EqualTo(new[] { "Erased 0", "Listed 0" }), "once");

        Register.Clock.Today = Day(2020, 5, 20);
        Assert.That(await FiguresAsync(), Is.EqualTo(before));
        Assert.That(before.Values.Sum(), Is.GreaterThan(37));
        foreach (var (table, left) in await LeftAsync())
            Assert.That(left, Is.EqualTo(3), table);
    }

    [Test]
    public async Task A_case_that_is_still_needed_is_kept_and_the_list_is_approved_anew()
    {
        await Register.FillWithDemoAsync();
        Register.Clock.Today = Day(2026, 5, 20);
        await Register.NightAsync();
        await Register.ApproveErasureAsync(Support.Register.Owner);
        var list = (await Register.ErasureAsync())!;
        var item = await Register.AsAsync(new HandAccess(), (data, _) => data.ErasureItems.Select(row => row.Id).FirstAsync());

        Assert.That((await Register.KeepCaseAsync(list.Id, item, Support.Register.Supervisor)).Status, Is.EqualTo(SaveStatus.Saved));

        Assert.That((await Register.ErasureAsync())!.FirstApprovedBy, Is.Null);
        await Register.ApproveErasureAsync(Support.Register.Owner);
        await Register.ApproveErasureAsync(Support.Register.Supervisor);
        Assert.That(await Register.NightAsync(), Is.EqualTo(new[] { "Erased 23", "Listed 1" }), "and is asked about again");
    }

    [Test]
    public async Task Open_cases_and_those_that_ended_later_stay()
    {
        var id = await Register.CaseAsync();
        await Register.ProposeAsync(id, kind: EndKind.Remitted);
        await Register.ApproveAsync(id);
        await Register.CaseAsync();

        Register.Clock.Today = Day(2025, 5, 20);
        Assert.That(await Register.NightAsync(), Is.EqualTo(new[] { "Erased 0", "Listed 0" }), "five years to the day");
        Register.Clock.Today = Day(2025, 5, 21);
        Assert.That(await Register.NightAsync(), Is.EqualTo(new[] { "Erased 0", "Listed 1" }));
    }

    [Test]
    public async Task An_erasure_that_was_broken_off_goes_on_where_it_stopped()
    {
        await Register.FillWithDemoAsync();
        var before = await FiguresAsync();
        Register.Clock.Today = Day(2026, 5, 20);
        await Register.NightAsync();
        await Register.ApproveErasureAsync(Support.Register.Owner);
        await Register.ApproveErasureAsync(Support.Register.Supervisor);
        var first = await Register.AsAsync(new HandAccess(), (data, _) => data.ErasureItems.OrderBy(row => row.Id).Select(row => row.CaseId).FirstAsync());
        await Register.EraseAsync(first);

        Assert.That((await Register.NightAsync())[0], Is.EqualTo("Erased 24"));

        Register.Clock.Today = Day(2020, 5, 20);
        Assert.That(await FiguresAsync(), Is.EqualTo(before), "nothing is counted twice");
    }

    private async Task<Dictionary<string, decimal>> FiguresAsync()
    {
        var all = new Dictionary<string, decimal>();
        foreach (var month in new Month(2018, 6).Through(new Month(2020, 5)))
        {
            foreach (var value in await Register.FiguresAsync(month))
                all[$"{month} {value.Key} {value.UnitId}"] = value.Value;
        }

        return all;
    }

    private Task<Dictionary<string, int>> LeftAsync() => Register.AsAsync(new HandAccess(), async (data, _) => new Dictionary<string, int>
    {
        ["cases"] = await data.Cases.CountAsync(),
        ["people"] = await data.HelpedPeople.CountAsync(),
        ["needs"] = await data.Needs.CountAsync(),
        ["goals"] = await data.Goals.CountAsync(),
        ["steps"] = await data.Steps.CountAsync(),
        ["mentors"] = await data.Mentors.CountAsync(),
        ["reviews"] = await data.Reviews.Select(review => review.CaseId).Distinct().CountAsync(),
    });
}
