using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.EndCase;
using ChoDon.Modules.Mediation.Reminders;
using ChoDon.Modules.Mediation.Tests.Support;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Access;

namespace ChoDon.Modules.Mediation.Tests;

/// <summary>Reminders of cases go to the people on them, and name a number and a village.</summary>
internal sealed class ReminderTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task A_promise_is_told_of_until_somebody_has_looked()
    {
        var id = await SettledAsync(Day(2020, 5, 22));
        await Register.AssignAsync(id, Support.Register.Second.AccountId);

        var due = (await FollowUpsAsync(Day(2020, 5, 20))).Single();

        Assert.That((due.DueOn, due.UnitId, due.Path), Is.EqualTo((Day(2020, 5, 22), Register.Village(0), $"/m/mediation/cases/{id}")));
        Assert.That(due.Values, Is.EqualTo(new object[] { "01/2020", "Thôn Bản 1, Xã Số 1" }));
        Assert.That(due.AccountIds, Is.EquivalentTo(new[] { Support.Register.Recorder.AccountId, Support.Register.Second.AccountId }));
        Assert.That(await FollowUpsAsync(Day(2020, 5, 14)), Is.Empty, "too early");
        await Register.LookAsync(id, (await Register.FindAsync(id))!.FollowUps.Single().Id, isKept: false);
        Assert.That(await FollowUpsAsync(Day(2020, 5, 20)), Is.Empty);
    }

    [Test]
    public async Task Promises_of_a_case_that_was_opened_again_or_cancelled_are_told_of_no_more()
    {
        await Register.ReopenAsync(await SettledAsync(Day(2020, 5, 22)));
        await Register.CancelAsync(await SettledAsync(Day(2020, 5, 22)));

        Assert.That(await FollowUpsAsync(Day(2020, 5, 20)), Is.Empty);
    }

    [Test]
    public async Task A_case_without_a_session_is_told_of_until_there_is_one_or_it_ends()
    {
        var (waits, meets, ends) = (await Register.CaseAsync(), await Register.CaseAsync(), await Register.CaseAsync());
        await Register.MeetAsync(meets, Day(2020, 5, 6));
        await Register.EndAsync(ends, new EndCaseForm { Result = Result.Withdrawn, EndedOn = Day(2020, 5, 6) });

        var due = await FirstSessionsAsync(Day(2020, 5, 20));

        Assert.That(due.Select(item => (item.Subject, item.DueOn)), Is.EqualTo(new[] { (waits.ToString(), Day(2020, 5, 7)) }));
        Assert.That(due.Single().AccountIds, Is.EqualTo(new[] { Support.Register.Recorder.AccountId }));
        Assert.That(await FirstSessionsAsync(Day(2020, 5, 5)), Is.Empty, "too early");
    }

    private async Task<Guid> SettledAsync(DateOnly dueOn)
    {
        var id = await Register.CaseAsync(form => form.Parties = [new() { Name = "Bàn Văn Mẫu" }]);
        await Register.MeetAsync(id, Day(2020, 5, 5));
        await Register.EndAsync(id, new EndCaseForm { Result = Result.Settled, EndedOn = Day(2020, 5, 6), Promises = [new PromiseLine { DueOn = dueOn }] });
        return id;
    }

    private Task<IReadOnlyList<DueItem>> FollowUpsAsync(DateOnly today) => Register.AsAsync(new HandAccess(), (data, _) =>
        new FollowUpReminder(data, Register.District).FindAsync(Register.District.District.Id, today, default));

    private Task<IReadOnlyList<DueItem>> FirstSessionsAsync(DateOnly today) => Register.AsAsync(new HandAccess(), (data, _) =>
        new FirstSessionReminder(data, Register.District, Register.Settings).FindAsync(Register.District.District.Id, today, default));
}
