using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.EndCase;
using ChoDon.Modules.Mediation.ListCases;
using ChoDon.Modules.Mediation.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.Tests;

internal sealed class EndCaseTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task A_case_goes_from_received_through_its_sessions_to_an_agreement_that_is_looked_at()
    {
        var id = await Register.CaseAsync();
        Assert.That((await Register.FindAsync(id))!.StepKey, Is.EqualTo("Step.Received"));
        await Register.EditAsync(id, new() { ReceivedOn = Day(2020, 5, 4), Mediators = "Nông Văn Mẫu" });
        Assert.That((await Register.FindAsync(id))!.StepKey, Is.EqualTo("Step.Assigned"));
        await Register.MeetAsync(id, Day(2020, 5, 6), "hai bên trình bày");
        Assert.That((await Register.FindAsync(id))!.StepKey, Is.EqualTo("Step.InMediation"));

        Assert.That((await Register.EndAsync(id, Settled())).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.ListAsync(CaseState.Due)).Rows.Select(row => row.Id), Is.EqualTo(new[] { id }));
        var followUp = (await Register.FindAsync(id))!.FollowUps[0];
        Assert.That(Register.Cover().Promise(followUp), Is.EqualTo("đắp lại bờ"));
        Assert.That((await Register.LookAsync(id, followUp.Id, isKept: true)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.LookAsync(id, followUp.Id, isKept: true)).Status, Is.EqualTo(SaveStatus.SavedBefore));
        Assert.That((await Register.LookAsync(id, followUp.Id, isKept: false)).Status, Is.EqualTo(SaveStatus.Conflict));
        Assert.That((await Register.ListAsync(CaseState.Due)).Rows, Is.Empty);
    }

    [Test]
    public async Task What_does_not_fit_the_result_is_said_beside_its_field()
    {
        var id = await Register.CaseAsync();

        Assert.That(Keys(await Register.EndAsync(id, new EndCaseForm())), Is.EquivalentTo(new[] { "Result: Error.ChoiceMissing", "EndedOn: Error.DayMissing" }));
        Assert.That(Keys(await Register.EndAsync(id, Settled())), Is.EqualTo(new[] { "Result: Error.SettledWithoutSession" }));
        Assert.That(
            Keys(await Register.EndAsync(id, new EndCaseForm { Result = Result.Referred, EndedOn = Day(2020, 5, 3) })),
            Is.EquivalentTo(new[] { "ReferredTo: Error.ReferredToMissing", "EndedOn: Error.BeforeReception" }));
        Assert.That(
            Keys(await Register.EndAsync(id, new EndCaseForm { Result = Result.NotSettled, EndedOn = Day(2020, 5, 5), ReferredTo = "Công an xã", Agreement = "x" })),
            Is.EquivalentTo(new[] { "ReferredTo: Error.NotReferred", "Agreement: Error.AgreementWithoutSettlement" }));
        await Register.MeetAsync(id, Day(2020, 5, 10));
        var early = Settled();
        (early.EndedOn, early.Promises) = (Day(2020, 5, 9), [new() { Promise = "x" }, new() { DueOn = Day(2020, 5, 1) }, new() { DueOn = Day(2050, 1, 1) }]);
        Assert.That(Keys(await Register.EndAsync(id, early)), Is.EquivalentTo(new[]
        {
            "EndedOn: Error.BeforeSession", "Promises[0].DueOn: Error.DayMissing", "Promises[1].DueOn: Error.BeforeEnd", "Promises[2].DueOn: Error.TooFarAhead",
        }));
        Assert.That((await Register.FindAsync(id))!.Case.IsOpen, Is.True);
    }

    [Test]
    public async Task A_session_lies_between_the_reception_and_today()
    {
        var id = await Register.CaseAsync();

        Assert.That(Keys(await Register.MeetAsync(id, Day(2020, 5, 3))), Is.EqualTo(new[] { "Day: Error.BeforeReception" }));
        Assert.That(Keys(await Register.MeetAsync(id, Day(2020, 5, 21))), Is.EqualTo(new[] { "Day: Error.DayInFuture" }));
    }

    [Test]
    public async Task Two_people_who_end_a_case_at_once_meet_at_its_stamp()
    {
        var id = await Register.CaseAsync();
        var stamp = (await Register.FindAsync(id))!.Case.Stamp;

        var results = await Task.WhenAll(
            Register.EndAsync(id, new EndCaseForm { Stamp = stamp, Result = Result.NotSettled, EndedOn = Day(2020, 5, 5) }),
            Register.EndAsync(id, new EndCaseForm { Stamp = stamp, Result = Result.Withdrawn, EndedOn = Day(2020, 5, 5) }));

        Assert.That(results.Select(result => result.Status), Is.EquivalentTo(new[] { SaveStatus.Saved, SaveStatus.Conflict }));
    }

    [Test]
    public async Task A_case_that_is_opened_again_counts_as_open_and_its_promises_go()
    {
        var id = await Register.CaseAsync();
        await Register.MeetAsync(id, Day(2020, 5, 6));
        await Register.EndAsync(id, Settled());

        Assert.That((await Register.ReopenAsync(id)).Status, Is.EqualTo(SaveStatus.Saved));

        var details = (await Register.FindAsync(id))!;
        Assert.That((details.Case.IsOpen, details.FollowUps.Count, Register.Cover().Agreement(details.Case)), Is.EqualTo((true, 0, "giữ nguyên bờ cũ")));
        Assert.That((await Register.FiguresAsync(new Month(2020, 5))).Select(value => (value.Key, value.Value)), Is.EqualTo(new[] { ("mediation.cases", 1m) }));
    }

    [Test]
    public async Task A_cancelled_case_keeps_its_number_and_nothing_that_was_said()
    {
        var id = await Register.CaseAsync(form => (form.Matter, form.Parties) = ("bờ ruộng", [new() { Name = "Bàn Văn Mẫu" }]));
        await Register.MeetAsync(id, Day(2020, 5, 6), "hai bên trình bày");
        await Register.EndAsync(id, Settled());

        Assert.That(Keys(await Register.CancelAsync(id, " ")), Is.EqualTo(new[] { "Reason: Error.ReasonMissing" }));
        Assert.That((await Register.CancelAsync(id)).Status, Is.EqualTo(SaveStatus.Saved));

        var details = (await Register.FindAsync(id))!;
        Assert.That((details.Case.Number, details.IsCovered, details.Sessions.Count), Is.EqualTo((1, false, 0)));
        Assert.That(await Register.FiguresAsync(new Month(2020, 5)), Is.Empty);
        Assert.That((await Register.CountAsync(new())).Totals.Cases, Is.Zero);
        Assert.That(await Register.WithAsync((data, _) => data.Parties.AnyAsync()), Is.False);
    }

    private static EndCaseForm Settled() => new()
    {
        Result = Result.Settled,
        EndedOn = Day(2020, 5, 10),
        Agreement = "giữ nguyên bờ cũ",
        Promises = [new PromiseLine { DueOn = Day(2020, 5, 15), Promise = "đắp lại bờ" }, new PromiseLine()],
    };
}
