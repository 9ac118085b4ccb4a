using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Modules.Campaigns.SuggestPlan;
using ChoDon.Modules.Campaigns.Tests.Support;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Campaigns.Tests;

internal sealed class SuggestPlanTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly DateOnly NextWeek = new(2020, 5, 27);
    private static readonly Guid Drugs = NationalTopics.All[2].Id;

    [Test]
    public async Task More_reasons_come_first_then_those_longest_unreached()
    {
        await Register.TagAsync(Register.Village(5), AreaTag.Remote);
        await Register.TagAsync(Register.Village(5), AreaTag.Bordering);
        await Register.TagAsync(Register.Village(6), AreaTag.Complex);
        await Register.TagAsync(Register.Village(7), AreaTag.EthnicMinority);
        await Register.TagAsync(Register.Village(8), AreaTag.RegionThree);
        await HeldAsync(5, new DateOnly(2020, 1, 1));
        await HeldAsync(6, new DateOnly(2019, 8, 1));

        var found = await Register.SuggestAsync(3);

        Assert.That(found.Select(row => row.Id), Is.EqualTo(new[] { Register.Village(5), Register.Village(7), Register.Village(6) }));
    }

    [Test]
    public async Task Who_has_a_session_to_come_met_lately_or_in_the_campaign_is_not_suggested()
    {
        var campaign = await Register.AddPlanAsync(new DateOnly(2019, 1, 1));
        await Register.PlanAsync(NextWeek, villages: Register.Village(0));
        await HeldAsync(1, new DateOnly(2020, 2, 1));
        await HeldAsync(2, new DateOnly(2020, 1, 31));
        Register.Clock.Today = new DateOnly(2019, 6, 1);
        var planned = await Register.PlanAsync(Register.Clock.Today, campaign, villages: Register.Village(3));
        await Register.RecordAsync(Support.Register.Held(
            null, Register.Clock.Today, kind: null, id: planned, stamp: (await Register.FindAsync(planned)).Stamp));
        Register.Clock.Today = new DateOnly(2020, 5, 20);

        var without = await MissingAsync(null);
        var withCampaign = await MissingAsync(campaign);

        Assert.That(without, Is.EquivalentTo(new[] { Register.Village(0), Register.Village(1) }));
        Assert.That(withCampaign, Is.EquivalentTo(new[] { Register.Village(0), Register.Village(1), Register.Village(3) }));

        async Task<IEnumerable<Guid>> MissingAsync(Guid? id) =>
            Register.District.Villages.Select(village => village.Id).Except((await Register.SuggestAsync(campaign: id)).Select(row => row.Id));
    }

    [Test]
    public async Task With_a_topic_only_sessions_about_it_count()
    {
        await HeldAsync(0, new DateOnly(2020, 5, 1), Drugs);
        await HeldAsync(1, new DateOnly(2020, 5, 1), NationalTopics.All[5].Id);

        var found = await Register.SuggestAsync(topic: Drugs);

        Assert.That(found.Select(row => row.Id), Has.No.Member(Register.Village(0)).And.Member(Register.Village(1)));
    }

    [Test]
    public async Task The_questions_to_the_database_do_not_grow()
    {
        var before = await CountAsync();
        await Register.FillWithDemoAsync();

        Assert.That(await CountAsync(), Is.EqualTo(before).And.EqualTo(4));

        async Task<int> CountAsync()
        {
            Register.Commands.Count = 0;
            await Register.SuggestAsync(10);
            return Register.Commands.Count;
        }
    }

    [Test]
    public async Task Each_chosen_village_gets_a_session_of_its_own_once()
    {
        var command = Command(NextWeek, Register.Village(0), Register.Village(1), Register.Village(2));

        var results = await Task.WhenAll(Register.PlanVillagesAsync(command), Register.PlanVillagesAsync(command));
        var later = await Register.PlanVillagesAsync(command);

        var rows = (await Register.ListAsync(new SessionFilter(State: StateFilter.Open, TopicId: Drugs))).Rows;
        Assert.Multiple(() =>
        {
            Assert.That(results.Append(later).Count(result => result.Status == SaveStatus.Saved), Is.EqualTo(1));
            Assert.That(later.Status, Is.EqualTo(SaveStatus.SavedBefore));
            Assert.That(rows.Select(row => row.UnitId), Is.EquivalentTo(command.VillageIds));
            Assert.That(rows, Has.All.Property("IsJoint").False.And.All.Property("State").EqualTo(SessionState.Planned));
        });
    }

    [Test]
    public async Task One_village_that_cannot_be_planned_for_stops_them_all()
    {
        await Register.PlanAsync(NextWeek, villages: Register.Village(1));
        Register.Access.Scope = DataScope.Of([Register.Village(0), Register.Village(1)]);

        var taken = await Register.PlanVillagesAsync(Command(NextWeek, Register.Village(0), Register.Village(1)));
        var foreign = await Register.PlanVillagesAsync(Command(NextWeek, Register.Village(0), Register.Village(2)));
        var none = await Register.PlanVillagesAsync(Command(new DateOnly(2020, 5, 19)));

        Assert.Multiple(() =>
        {
            Assert.That(Keys(taken), Is.EqualTo(new[] { "VillageIds: Error.PlannedMeanwhile" }));
            Assert.That(Keys(foreign), Is.EqualTo(new[] { "VillageIds: Error.VillageMissing" }));
            Assert.That(Keys(none), Is.EqualTo(new[] { "VillageIds: Error.NoVillageChosen", "Day: Error.PlannedInPast" }));
        });
        Assert.That(await Register.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Who_may_not_decide_proposes_for_the_chosen_villages()
    {
        Register.Access.Deny(Permissions.ConfirmSessions);
        var command = Command(NextWeek, Register.Village(0));

        await Register.PlanVillagesAsync(command);

        Assert.That((await Register.FindAsync(command.Id)).State, Is.EqualTo(SessionState.Proposed));
    }

    private static PlanVillagesCommand Command(DateOnly day, params Guid[] villages) =>
        new(Guid.CreateVersion7(), villages, SessionKind.Mobilisation, day, null, [Drugs]);

    private Task<SaveResult> HeldAsync(int village, DateOnly day, Guid? topic = null) =>
        Register.RecordAsync(Support.Register.Held(Register.Village(village), day, topic: topic));
}
