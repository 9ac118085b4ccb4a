using ChoDon.Modules.Campaigns.ShowCoverage;
using ChoDon.Modules.Campaigns.ShowPlan;
using ChoDon.Modules.Campaigns.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Campaigns.Tests;

/// <summary>Which villages a campaign means to reach, and how far it has come.</summary>
internal sealed class TargetVillagesTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private Guid _campaign;

    [SetUp]
    public async Task AddCampaignAsync() => _campaign = await Register.AddPlanAsync(Day(2020, 1, 1));

    [Test]
    public async Task Of_the_villages_shown_the_ticked_ones_are_kept_and_what_was_not_shown_stays()
    {
        await ChooseAsync([0, 1, 2], [0, 1]);
        await ChooseAsync([1, 3], [3]);

        Assert.That(await ChosenAsync(), Is.EquivalentTo(new[] { Register.Village(0), Register.Village(3) }));
    }

    [Test]
    public async Task All_that_were_shown_are_taken_at_once_whatever_was_ticked()
    {
        var form = new ChooseVillages.ChooseVillagesForm
        {
            Shown = $"{Register.Village(0)},{Register.Village(1)}",
            VillageIds = [Register.Village(0)],
            IsAll = true,
        };
        await Register.WithAsync((data, villages) =>
            new ChooseVillages.ChooseVillagesHandler(data, villages, Register.Access, Register.Clock).HandleAsync(_campaign, form, default));

        Assert.That(await ChosenAsync(), Is.EquivalentTo(new[] { Register.Village(0), Register.Village(1) }));
    }

    [Test]
    public async Task Chosen_twice_at_once_they_are_kept_once()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ChooseAsync([0, 1], [0, 1])));

        Assert.That(results.Select(result => result.Status), Has.Some.EqualTo(SaveStatus.Saved).And.All.AnyOf(
            SaveStatus.Saved, SaveStatus.SavedBefore, SaveStatus.Conflict));
        Assert.That(await ChosenAsync(), Is.EquivalentTo(new[] { Register.Village(0), Register.Village(1) }));
    }

    [Test]
    public async Task A_village_of_others_and_a_campaign_of_others_are_refused()
    {
        Register.Access.Scope = DataScope.Of([Register.Village(0), Register.District.District.Id]);
        var foreign = await ChooseAsync([0, 1], [0, 1]);
        Register.Access.Deny(Permissions.EditPlans);
        var notMine = await ChooseAsync([0], [0]);

        Assert.That(Keys(foreign), Is.EqualTo(new[] { "VillageIds: Error.VillageMissing" }));
        Assert.That(notMine.Status, Is.EqualTo(SaveStatus.NotFound));
        Assert.That(await ChosenAsync(), Is.Empty);
    }

    [Test]
    public async Task Each_village_is_reached_planned_or_left()
    {
        await ChooseAsync([0, 1, 2, 3], [0, 1, 2, 3]);
        Register.Clock.Today = Day(2020, 5, 1);
        var held = await Register.PlanAsync(Day(2020, 5, 1), _campaign, villages: Register.Village(0));
        Register.Clock.Today = Day(2020, 5, 20);
        await Register.RecordAsync(Support.Register.Held(null, Day(2020, 5, 1), kind: null, id: held, stamp: (await Register.FindAsync(held)).Stamp));
        await Register.PlanAsync(Day(2020, 6, 1), _campaign, villages: Register.Village(0));
        var planned = await Register.PlanAsync(Day(2020, 6, 1), _campaign, villages: Register.Village(1));
        await Register.CancelAsync(await Register.PlanAsync(Day(2020, 6, 1), _campaign, villages: Register.Village(2)));
        await Register.RecordAsync(Support.Register.Held(Register.Village(3), Day(2020, 5, 3)));

        var targets = (await Register.TargetsAsync(_campaign)).SelectMany(commune => commune.Villages).ToDictionary(village => village.Id);

        Assert.Multiple(() =>
        {
            Assert.That(Of(0), Is.EqualTo((TargetState.Reached, (Guid?)held)));
            Assert.That(Of(1), Is.EqualTo((TargetState.Planned, (Guid?)planned)));
            Assert.That(Of(2), Is.EqualTo((TargetState.Left, (Guid?)null)), "cancelled");
            Assert.That(Of(3), Is.EqualTo((TargetState.Left, (Guid?)null)), "held outside the campaign");
        });

        (TargetState, Guid?) Of(int village) => (targets[Register.Village(village)].State, targets[Register.Village(village)].SessionId);
    }

    [Test]
    public async Task Who_sees_one_village_sees_that_one_of_them()
    {
        await ChooseAsync([0, 1], [0, 1]);
        Register.Access.Scope = DataScope.Of([Register.Village(1)]);

        Assert.That(await ChosenAsync(), Is.EqualTo(new[] { Register.Village(1) }));
    }

    [Test]
    public async Task The_questions_to_the_database_do_not_grow()
    {
        await ChooseAsync([0], [0]);
        var few = await CountAsync();
        await ChooseAsync(Enumerable.Range(0, 30), Enumerable.Range(0, 30));

        Assert.That(await CountAsync(), Is.EqualTo(few).And.EqualTo(2));

        async Task<int> CountAsync()
        {
            Register.Commands.Count = 0;
            await Register.TargetsAsync(_campaign);
            return Register.Commands.Count;
        }
    }

    [Test]
    public async Task A_campaign_that_named_villages_is_suggested_only_these()
    {
        Assert.That((await Register.SuggestionsAsync(campaign: _campaign)).AreTargets, Is.False);
        await ChooseAsync([4, 5], [4, 5]);

        var found = await Register.SuggestionsAsync(campaign: _campaign);

        Assert.That(found.AreTargets, Is.True);
        Assert.That(found.Villages.Select(village => village.Id), Is.EquivalentTo(new[] { Register.Village(4), Register.Village(5) }));
    }

    [Test]
    public async Task Villages_are_found_by_the_day_since_which_none_met()
    {
        await Register.RecordAsync(Support.Register.Held(Register.Village(0), Day(2020, 4, 30)));
        await Register.RecordAsync(Support.Register.Held(Register.Village(1), Day(2020, 5, 1)));
        var all = await Register.ReachAsync(reader => reader.VillagesAsync(null, default));

        var found = all.Where(new CoverageQuery { Since = Day(2020, 5, 1) }.Fits).Select(village => village.Id).ToList();

        Assert.That(found, Has.Member(Register.Village(0)).And.Member(Register.Village(2)).And.No.Member(Register.Village(1)));
    }

    private Task<SaveResult> ChooseAsync(IEnumerable<int> shown, IEnumerable<int> chosen) =>
        Register.ChooseVillagesAsync(_campaign, shown.Select(Register.Village), [.. chosen.Select(Register.Village)]);

    private async Task<IEnumerable<Guid>> ChosenAsync() =>
        (await Register.TargetsAsync(_campaign)).SelectMany(commune => commune.Villages).Select(village => village.Id);
}
