using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Figures;
using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Modules.Campaigns.PlanSession;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Modules.Campaigns.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Campaigns.Tests;

internal sealed class SessionStepsTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly DateOnly Tomorrow = new(2020, 5, 21);
    private static readonly Month May = new(2020, 5);

    [Test]
    public async Task Who_may_not_decide_proposes_and_the_commune_plans()
    {
        Register.Access.Deny(Permissions.ConfirmSessions);
        var id = await Register.PlanAsync(Tomorrow, villages: Register.Village(0));
        var proposed = (await Register.FindAsync(id)).State;
        var notTheirs = await Register.ConfirmAsync(id);
        Register.Access.Allow(Permissions.ConfirmSessions);

        var agreed = await Register.ConfirmAsync(id);

        Assert.Multiple(() =>
        {
            Assert.That(proposed, Is.EqualTo(SessionState.Proposed));
            Assert.That(notTheirs.Status, Is.EqualTo(SaveStatus.Conflict));
            Assert.That(agreed.Status, Is.EqualTo(SaveStatus.Saved));
        });
        Assert.That((await Register.FindAsync(id)).State, Is.EqualTo(SessionState.Planned));
    }

    [Test]
    public async Task The_commune_confirms_once_and_afterwards_only_it_changes_the_numbers()
    {
        var command = Support.Register.Held(Register.Village(0), Day(2020, 5, 18));
        await Register.RecordAsync(command);

        var first = await Register.ConfirmAsync(command.Id);
        var second = await Register.ConfirmAsync(command.Id);
        var byCommune = await Register.EditAsync(command.Id, form => form.Attendance = 41);
        Register.Access.Deny(Permissions.ConfirmSessions);
        var byVillage = await Register.EditAsync(command.Id, form => form.Attendance = 99);

        var session = await Register.FindAsync(command.Id);
        Assert.Multiple(() =>
        {
            Assert.That(first.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(second.Status, Is.EqualTo(SaveStatus.SavedBefore));
            Assert.That(byCommune.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(byVillage.Status, Is.EqualTo(SaveStatus.NotFound));
            Assert.That(session.Attendance, Is.EqualTo(41));
            Assert.That(session.ConfirmedOn, Is.EqualTo(Register.Clock.Today));
        });
    }

    [Test]
    public async Task A_cancelled_session_keeps_its_reason_and_counts_no_more()
    {
        var command = Support.Register.Held(Register.Village(0), Day(2020, 5, 18));
        await Register.RecordAsync(command);

        var without = await Register.CancelAsync(command.Id, " ");
        var with = await Register.CancelAsync(command.Id);

        Assert.That(Keys(without), Is.EqualTo(new[] { "Reason: Error.ReasonMissing" }));
        Assert.That(with.Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.FindAsync(command.Id)).CancelReason, Is.EqualTo("mưa lũ"));
        Assert.That(await Register.FiguresAsync(May), Is.Empty);
    }

    [Test]
    public async Task Villages_that_meet_together_are_village_sessions_of_one_meeting_also_when_the_first_drops_out()
    {
        var first = await Register.PlanAsync(Tomorrow, null, SessionKind.LegalEducation, Register.Village(0), Register.Village(1), Register.Village(2));
        Register.Clock.Today = Day(2020, 5, 25);
        foreach (var row in (await Register.ListAsync(new SessionFilter())).Rows)
        {
            var stamp = (await Register.FindAsync(row.Id)).Stamp;
            await Register.RecordAsync(Support.Register.Held(null, Tomorrow, 20, 1, kind: null, id: row.Id, stamp: stamp));
        }

        var together = await SumsAsync();
        await Register.CancelAsync(first);
        var without = await SumsAsync();
        var others = (await Register.ListAsync(new SessionFilter())).Rows;
        await Register.CancelAsync(others[0].Id);
        var alone = await SumsAsync();

        Assert.Multiple(() =>
        {
            Assert.That(together, Is.EqualTo((1m, 60m, 3m)));
            Assert.That(without, Is.EqualTo((1m, 40m, 2m)));
            Assert.That(alone, Is.EqualTo((1m, 20m, 1m)));
        });

        async Task<(decimal Sessions, decimal People, decimal Information)> SumsAsync()
        {
            var figures = (await Register.FiguresAsync(May)).ToLookup(value => value.Key, value => value.Value);
            return (figures[CampaignFigures.LegalSessions.Key].Sum(), figures[CampaignFigures.LegalAttendances.Key].Sum(), figures[CampaignFigures.LegalInformation.Key].Sum());
        }
    }

    [Test]
    public async Task Moving_a_session_to_another_month_makes_both_months_stale()
    {
        var command = Support.Register.Held(Register.Village(0), Day(2020, 5, 2));
        await Register.RecordAsync(command);

        await Register.EditAsync(command.Id, form => form.Day = Day(2020, 4, 30));

        Assert.That((await Register.StaleAsync()).Select(mark => mark.Month), Is.EqualTo(new[] { Day(2020, 4, 1), Day(2020, 5, 1) }));
    }

    [Test]
    public async Task Parts_of_the_people_are_not_more_than_all()
    {
        var command = Support.Register.Held(Register.Village(0), Day(2020, 5, 2), 30);
        await Register.RecordAsync(command);

        var result = await Register.EditAsync(command.Id, form => (form.Women, form.Minority) = (31, -1));

        Assert.That(Keys(result), Is.EqualTo(new[] { "Women: Error.MoreThanAll", "Minority: Error.MoreThanAll" }));
    }

    [Test]
    public async Task What_someone_else_saved_meanwhile_is_not_overwritten()
    {
        var command = Support.Register.Held(Register.Village(0), Day(2020, 5, 2), 30);
        await Register.RecordAsync(command);
        var before = (await Register.FindAsync(command.Id)).Stamp;
        await Register.EditAsync(command.Id, form => form.Attendance = 33);

        var late = await Register.EditAsync(command.Id, form => (form.Stamp, form.Attendance) = (before, 44));

        Assert.That(late.Status, Is.EqualTo(SaveStatus.Conflict));
        Assert.That((await Register.FindAsync(command.Id)).Attendance, Is.EqualTo(33));
    }

    [TestCase("2020-05-19", "Day: Error.PlannedInPast")]
    [TestCase("2020-06-30", "Day: Error.AfterPlan")]
    [TestCase("2023-05-21", "Day: Error.AfterPlan")]
    public async Task A_day_outside_the_plan_is_refused(string day, string expected)
    {
        var campaign = await Register.AddPlanAsync(Day(2020, 5, 1), Day(2020, 6, 15));

        var result = await Register.PlanAsync(new PlanSessionCommand(
            Guid.CreateVersion7(), [Register.Village(0)], SessionKind.Mobilisation, DateOnly.Parse(day, null), campaign, new SessionDetails(null, null, null, [], [])));

        Assert.That(Keys(result), Is.EqualTo(new[] { expected }));
        Assert.That(await Register.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_session_before_the_plan_was_there_is_refused_and_so_is_a_plan_after_its_sessions()
    {
        var campaign = await Register.AddPlanAsync(Day(2020, 6, 1));
        var early = await Register.PlanAsync(new PlanSessionCommand(
            Guid.CreateVersion7(), [Register.Village(0)], SessionKind.Mobilisation, Tomorrow, campaign, new SessionDetails(null, null, null, [], [])));
        await Register.PlanAsync(Day(2020, 6, 2), campaign, villages: Register.Village(0));
        var stamp = await Register.WithAsync(async (data, _) => (await data.Campaigns.FindAsync(campaign))!.Stamp);

        var later = await Register.SavePlanAsync(new SavePlan.SavePlanForm
        {
            Id = campaign, Stamp = stamp, UnitId = Register.District.District.Id, Name = "Cao điểm", FirstDay = Day(2020, 6, 10),
        });

        Assert.That(Keys(early), Is.EqualTo(new[] { "Day: Error.BeforePlan" }));
        Assert.That(Keys(later), Is.EqualTo(new[] { "FirstDay: Error.SessionsBefore" }));
    }

    [Test]
    public async Task A_village_of_another_scope_is_not_planned_for()
    {
        Register.Access.Scope = DataScope.Of([Register.Village(0)]);

        var result = await Register.PlanAsync(new PlanSessionCommand(
            Guid.CreateVersion7(), [Register.Village(0), Register.Village(1)], SessionKind.Mobilisation, Tomorrow, null, new SessionDetails("25 giờ", null, null, [], [])));

        Assert.That(Keys(result), Is.EqualTo(new[] { "VillageId: Error.VillageMissing", "StartsAt: Error.Time" }));
        Assert.That(await Register.CountAsync(), Is.Zero);
    }

    [TestCase("19:30", "19:30")]
    [TestCase("19h30", "19:30")]
    [TestCase("7 giờ", "07:00")]
    [TestCase("8h", "08:00")]
    [TestCase("", null)]
    public void The_clock_is_read_as_people_write_it(string typed, string? expected)
    {
        var problems = new Problems();

        Assert.That(StartTime.InWords(StartTime.Read(problems, "StartsAt", typed)), Is.EqualTo(expected));
        Assert.That(problems.Any, Is.False);
    }
}
