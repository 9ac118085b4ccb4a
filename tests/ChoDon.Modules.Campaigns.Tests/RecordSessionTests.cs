using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Modules.Campaigns.Tests.Support;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Campaigns.Tests;

internal sealed class RecordSessionTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly DateOnly Day1 = new(2020, 5, 18);

    [Test]
    public async Task A_session_that_was_held_is_on_disk_and_its_month_is_computed_anew()
    {
        var command = Support.Register.Held(Register.Village(3), Day1, 52, 2, topic: NationalTopics.All[1].Id);

        var result = await Register.RecordAsync(command);

        var session = await Register.FindAsync(command.Id);
        var stale = await Register.StaleAsync();
        Assert.Multiple(() =>
        {
            Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(session, Has.Property("State").EqualTo(SessionState.Held).And.Property("Attendance").EqualTo(52).And.Property("UsefulInformation").EqualTo(2));
            Assert.That(stale, Is.EqualTo(new[] { (Register.Village(3), new DateOnly(2020, 5, 1)) }));
        });
    }

    [Test]
    public async Task The_same_form_sent_twice_makes_one_record()
    {
        var command = Support.Register.Held(Register.Village(3), Day1);

        var results = await Task.WhenAll(Register.RecordAsync(command), Register.RecordAsync(command));

        Assert.That(results.Select(result => result.Status), Is.SubsetOf(new[] { SaveStatus.Saved, SaveStatus.SavedBefore }).And.Contains(SaveStatus.Saved));
        Assert.That(await Register.CountAsync(), Is.EqualTo(1));
    }

    [TestCase(0, 0, "Attendance: Error.NumberBeyond")]
    [TestCase(1_000_000_000, 0, "Attendance: Error.NumberBeyond")]
    [TestCase(-3, 0, "Attendance: Error.NumberBeyond")]
    [TestCase(null, 0, "Attendance: Error.NumberOfMissing")]
    [TestCase(40, null, "UsefulInformation: Error.NumberOfMissing")]
    [TestCase(40, -1, "UsefulInformation: Error.NumberBeyond")]
    [TestCase(40, 501, "UsefulInformation: Error.NumberBeyond")]
    public async Task A_number_that_cannot_be_is_told_beside_its_field_and_nothing_is_stored(int? people, int? information, string expected)
    {
        var result = await Register.RecordAsync(Support.Register.Held(Register.Village(0), Day1, people, information));

        Assert.That(Keys(result), Is.EqualTo(new[] { expected }));
        Assert.That(await Register.CountAsync(), Is.Zero);
        Assert.That(await Register.StaleAsync(), Is.Empty);
    }

    [Test]
    public async Task Tomorrow_is_not_over_and_all_that_is_wrong_is_told_at_once()
    {
        var result = await Register.RecordAsync(Support.Register.Held(null, new DateOnly(2020, 5, 21), 0, null, kind: null, topic: Guid.CreateVersion7()));

        Assert.That(Keys(result), Is.EquivalentTo(new[]
        {
            "VillageId: Error.VillageMissing", "Kind: Error.ChoiceMissing", "Day: Error.DayInFuture", "Attendance: Error.NumberBeyond",
            "UsefulInformation: Error.NumberOfMissing", "TopicId: Error.ChoiceMissing",
        }));
    }

    [Test]
    public async Task A_village_out_of_scope_cannot_be_chosen_nor_its_planned_session_be_recorded()
    {
        var planned = await Register.PlanAsync(new DateOnly(2020, 5, 20), villages: Register.Village(1));
        var stamp = (await Register.FindAsync(planned)).Stamp;
        Register.Access.Scope = DataScope.Of([Register.Village(0)]);

        var another = await Register.RecordAsync(Support.Register.Held(Register.Village(1), Day1));
        var theirs = await Register.RecordAsync(Support.Register.Held(null, Day1, id: planned, stamp: stamp));

        Assert.That(Keys(another), Is.EqualTo(new[] { "VillageId: Error.VillageMissing" }));
        Assert.That(theirs.Status, Is.EqualTo(SaveStatus.NotFound));
    }

    [Test]
    public async Task A_second_session_of_that_kind_on_that_day_is_asked_about()
    {
        await Register.RecordAsync(Support.Register.Held(Register.Village(0), Day1));

        var again = await Register.RecordAsync(Support.Register.Held(Register.Village(0), Day1));
        var otherKind = await Register.RecordAsync(Support.Register.Held(Register.Village(0), Day1, kind: SessionKind.LegalEducation));
        var yes = await Register.RecordAsync(Support.Register.Held(Register.Village(0), Day1, despiteSimilar: true));

        Assert.That(again.Status, Is.EqualTo(SaveStatus.Similar));
        Assert.That(otherKind.Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That(yes.Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That(await Register.CountAsync(), Is.EqualTo(3));
    }

    [Test]
    public async Task A_planned_session_is_recorded_and_keeps_what_was_planned()
    {
        var campaign = await Register.AddPlanAsync(new DateOnly(2020, 5, 1));
        var planned = await Register.PlanAsync(new DateOnly(2020, 5, 22), campaign, SessionKind.LegalEducation, Register.Village(7));
        Register.Clock.Today = new DateOnly(2020, 5, 24);
        var stamp = (await Register.FindAsync(planned)).Stamp;

        var result = await Register.RecordAsync(Support.Register.Held(null, new DateOnly(2020, 5, 23), 31, 1, kind: null, id: planned, stamp: stamp));
        var again = await Register.RecordAsync(Support.Register.Held(null, new DateOnly(2020, 5, 23), 31, 1, kind: null, id: planned, stamp: stamp));

        var session = await Register.FindAsync(planned);
        Assert.Multiple(() =>
        {
            Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(again.Status, Is.EqualTo(SaveStatus.SavedBefore));
            Assert.That(session.State, Is.EqualTo(SessionState.Held));
            Assert.That(session.Day, Is.EqualTo(new DateOnly(2020, 5, 23)));
            Assert.That(session.Kind, Is.EqualTo(SessionKind.LegalEducation));
            Assert.That(session.CampaignId, Is.EqualTo(campaign));
        });
    }

    [Test]
    public async Task A_day_before_the_plan_is_refused()
    {
        var campaign = await Register.AddPlanAsync(new DateOnly(2020, 5, 15));
        var planned = await Register.PlanAsync(new DateOnly(2020, 5, 20), campaign, villages: Register.Village(7));
        var stamp = (await Register.FindAsync(planned)).Stamp;

        var result = await Register.RecordAsync(Support.Register.Held(null, new DateOnly(2020, 5, 14), id: planned, stamp: stamp));

        Assert.That(Keys(result), Is.EqualTo(new[] { "Day: Error.BeforePlan" }));
        Assert.That((await Register.FindAsync(planned)).State, Is.EqualTo(SessionState.Planned));
    }

    [Test]
    public async Task What_two_people_record_of_one_planned_session_is_recorded_once()
    {
        var planned = await Register.PlanAsync(new DateOnly(2020, 5, 20), villages: Register.Village(7));
        var stamp = (await Register.FindAsync(planned)).Stamp;

        var results = await Task.WhenAll(
            Register.RecordAsync(Support.Register.Held(null, new DateOnly(2020, 5, 20), 30, id: planned, stamp: stamp)),
            Register.RecordAsync(Support.Register.Held(null, new DateOnly(2020, 5, 20), 45, id: planned, stamp: stamp)));

        Assert.That(results.Count(result => result.Status == SaveStatus.Saved), Is.EqualTo(1));
        Assert.That((await Register.ListAsync(new SessionFilter(State: StateFilter.Counted))).Totals.Sessions, Is.EqualTo(1));
    }
}
