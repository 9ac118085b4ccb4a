using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests;

internal sealed class TakeStepTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task A_step_that_is_sent_twice_is_taken_once()
    {
        var id = await Register.ProposeAsync();
        var key = Guid.CreateVersion7();

        Assert.That((await Register.StepAsync(id, StepKind.Submit, Register.Leader, key: key)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.StepAsync(id, StepKind.Submit, Register.Leader, key: key)).Status, Is.EqualTo(SaveStatus.SavedBefore));
        Assert.That(await Register.StepsAsync(id), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Who_saw_an_older_proposal_takes_no_step()
    {
        var id = await Register.ProposeAsync();
        var seen = (await Register.FindAsync(id)).Stamp;
        await Register.WriteAsync(id, "sửa");

        Assert.That((await Register.StepAsync(id, StepKind.Submit, Register.Leader, stamp: seen)).Status, Is.EqualTo(SaveStatus.Conflict));
    }

    [Test]
    public async Task Working_days_run_from_the_submission()
    {
        var id = await Register.BringAsync(await Register.ProposeAsync(), StepKind.Submit);
        Assert.That((await Register.FindAsync(id)).DueOn, Is.EqualTo(Day(2020, 6, 5)), "12 working days after Wednesday 20 May");

        var sudden = Register.Form();
        sudden.OccasionId = Register.AddOccasion(OccasionKind.Unscheduled, "Đột xuất", Day(2020, 5, 1), Day(2020, 5, 20), null);
        await Register.BringAsync(await Register.ProposeAsync(sudden), StepKind.Submit);
        Assert.That((await Register.FindAsync(sudden.Id)).DueOn, Is.EqualTo(Day(2020, 6, 1)), "8 working days");
    }

    [Test]
    public async Task After_the_deadline_nothing_new_comes_and_what_was_given_back_still_does()
    {
        var returned = await Register.BringAsync(await Register.ProposeAsync(), StepKind.Submit, StepKind.Return);
        var late = await Register.ProposeAsync(Register.Form(RecipientKind.Household, name: "Gia đình ông Lý Văn Muộn"));
        Register.Clock.Today = Day(2020, 7, 1);

        Assert.That(Keys(await Register.StepAsync(late, StepKind.Submit, Register.Leader)), Is.EqualTo(new[] { "Note: Error.DeadlinePassed" }));
        Assert.That((await Register.StepAsync(returned, StepKind.Submit, Register.Leader)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.FindAsync(returned)).SubmittedOn, Is.EqualTo(Day(2020, 5, 20)), "it counts in the month in which it came first");
    }

    [Test]
    public async Task Without_a_report_nothing_is_submitted_and_without_a_reason_nothing_returned()
    {
        var id = await Register.ProposeAsync();
        await Register.AsAsync(Register.Head, (data, _) => data.Proposals.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Report, (string?)null)));
        Assert.That(Keys(await Register.StepAsync(id, StepKind.Submit, Register.Leader)), Is.EqualTo(new[] { "Note: Error.ReportMissing" }));

        await Register.WriteAsync(id, "Có thành tích");
        await Register.BringAsync(id, StepKind.Submit);
        Assert.That(Keys(await Register.StepAsync(id, StepKind.Return, Register.Officer, note: null)), Is.EqualTo(new[] { "Note: Error.NoteMissing" }));
    }

    [Test]
    public async Task Nobody_judges_what_they_wrote_submitted_or_would_receive()
    {
        var own = await Register.ProposeAsync(Register.Form(RecipientKind.CommunePolice), Register.Officer);
        await Register.StepAsync(own, StepKind.Submit, Register.Officer);
        Assert.That((await Register.StepAsync(own, StepKind.Forward, Register.Officer)).Status, Is.EqualTo(SaveStatus.NotFound));
        Assert.That((await Register.StepAsync(own, StepKind.Forward, Register.Colleague)).Status, Is.EqualTo(SaveStatus.Saved));

        var recipient = await Register.BringAsync(await Register.ProposeAsync(Register.Form(RecipientKind.Individual, name: "Hoàng Thị Xét")), StepKind.Submit);
        Assert.That((await Register.StepAsync(recipient, StepKind.Forward, Register.Officer)).Status, Is.EqualTo(SaveStatus.NotFound));
        Assert.That((await Register.StepAsync(recipient, StepKind.Forward, Register.Head)).Status, Is.EqualTo(SaveStatus.Saved));
    }

    [Test]
    public async Task Who_changed_or_submitted_what_another_wrote_and_submitted_again_judges_it_no_more()
    {
        foreach (var work in new Func<Guid, Task<SaveResult>>[]
        {
            id => Register.EditAsync(id, Register.Colleague),
            id => Register.WriteAsync(id, "Có thành tích khác", Register.Colleague),
            id => Register.StepAsync(id, StepKind.Submit, Register.Colleague),
        })
        {
            var id = await Register.ProposeAsync();
            Assert.That((await work(id)).Status, Is.EqualTo(SaveStatus.Saved));
            if ((await Register.FindAsync(id)).State == ProposalState.Submitted)
                await Register.BringAsync(id, StepKind.Return);
            await Register.BringAsync(id, StepKind.Submit);

            Assert.That((await Register.StepAsync(id, StepKind.Forward, Register.Colleague)).Status, Is.EqualTo(SaveStatus.NotFound));
            Assert.That((await Register.StepAsync(id, StepKind.Forward, Register.Officer)).Status, Is.EqualTo(SaveStatus.Saved));
        }
    }

    [Test]
    public async Task What_the_district_awards_the_commune_does_not_refuse()
    {
        var id = await Register.BringAsync(await Register.ProposeAsync(Register.Form(form: NationalAwardForms.DistrictMerit)), StepKind.Submit, StepKind.Forward);
        await SetStateAsync(id, ProposalState.Passed);

        Assert.That((await Register.StepAsync(id, StepKind.Refuse, Register.Officer)).Status, Is.EqualTo(SaveStatus.NotFound));
        Assert.That((await Register.StepAsync(id, StepKind.Refuse, Register.Head)).Status, Is.EqualTo(SaveStatus.Saved));
    }

    [Test]
    public async Task Against_a_refusal_one_appeal_is_heard()
    {
        var id = await Register.BringAsync(await Register.ProposeAsync(), StepKind.Submit, StepKind.Forward);
        await SetStateAsync(id, ProposalState.NotPassed);
        await Register.BringAsync(id, StepKind.Appeal, StepKind.Uphold);
        Assert.That((await Register.FindAsync(id)).State, Is.EqualTo(ProposalState.Reviewed));

        await SetStateAsync(id, ProposalState.NotPassed);
        Assert.That((await Register.StepAsync(id, StepKind.Appeal, Register.Leader)).Status, Is.EqualTo(SaveStatus.Conflict));
    }

    [Test]
    public async Task Each_step_stands_in_the_history_and_in_the_audit_log()
    {
        var id = await Register.BringAsync(await Register.ProposeAsync(), StepKind.Submit, StepKind.Return, StepKind.Submit, StepKind.Forward);

        Assert.That((await Register.StepsAsync(id)).Select(step => (step.Kind, step.After)), Is.EqualTo(new[]
        {
            (StepKind.Submit, ProposalState.Submitted), (StepKind.Return, ProposalState.Draft),
            (StepKind.Submit, ProposalState.Submitted), (StepKind.Forward, ProposalState.Reviewed),
        }));
        Assert.That((await Register.AuditAsync()).Count(action => action == "commendations.proposal-step.added"), Is.EqualTo(4));
    }

    private Task<int> SetStateAsync(Guid id, ProposalState state) => Register.AsAsync(
        Register.Head, (data, _) => data.Proposals.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, state)));
}
