using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Reminders;
using ChoDon.Modules.Campaigns.Tests.Support;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Campaigns.Tests;

internal sealed class SessionReminderTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task A_village_is_invited_to_what_is_planned_within_the_days_of_the_district()
    {
        var soon = await Register.PlanAsync(Day(2020, 5, 23), villages: Register.Village(0));
        await Register.PlanAsync(Day(2020, 5, 24), villages: Register.Village(1));

        var due = await ComingAsync();

        Assert.That(due.Select(item => (item.Subject, item.UnitId, item.DueOn, item.TextKey)), Is.EqualTo(new[]
        {
            (soon.ToString(), Register.Village(0), Day(2020, 5, 23), "Reminder.Session.Mobilisation"),
        }));
        Assert.That(due[0].Values, Is.EqualTo(new object[] { "Thôn Bản 1", Day(2020, 5, 23), "" }));
    }

    [Test]
    public async Task Nobody_is_invited_to_a_session_that_is_proposed_cancelled_or_held()
    {
        Register.Access.Deny(Permissions.ConfirmSessions);
        await Register.PlanAsync(Day(2020, 5, 21), villages: Register.Village(0));
        Register.Access.Allow(Permissions.ConfirmSessions);
        await Register.CancelAsync(await Register.PlanAsync(Day(2020, 5, 21), villages: Register.Village(1)));
        await Register.RecordAsync(Support.Register.Held(Register.Village(2), Day(2020, 5, 20)));

        Assert.That(await ComingAsync(), Is.Empty);
        Assert.That(await LateAsync(), Is.Empty);
    }

    [Test]
    public async Task Whoever_has_not_recorded_is_told_after_the_days_of_the_district_until_it_is_done()
    {
        var id = await Register.PlanAsync(Day(2020, 5, 21), villages: Register.Village(0));
        Register.Clock.Today = Day(2020, 5, 23);
        var early = await LateAsync();
        Register.Clock.Today = Day(2020, 5, 24);
        var late = await LateAsync();
        var stamp = (await Register.FindAsync(id)).Stamp;
        await Register.RecordAsync(Support.Register.Held(null, Day(2020, 5, 21), id: id, stamp: stamp));

        Assert.Multiple(async () =>
        {
            Assert.That(early, Is.Empty);
            Assert.That(late.Single(), Has.Property("DueOn").EqualTo(Day(2020, 5, 24)).And.Property("Path").EqualTo($"/m/campaigns/sessions/record/{id}"));
            Assert.That(await LateAsync(), Is.Empty);
        });
    }

    private Task<IReadOnlyList<DueItem>> ComingAsync() => Register.WithAsync((data, _) =>
        new SessionReminder(data, Register.District, Register.Settings).FindAsync(Register.District.District.Id, Register.Clock.Today, default));

    private Task<IReadOnlyList<DueItem>> LateAsync() => Register.WithAsync((data, _) =>
        new NotRecordedReminder(data, Register.District, Register.Settings).FindAsync(Register.District.District.Id, Register.Clock.Today, default));
}
