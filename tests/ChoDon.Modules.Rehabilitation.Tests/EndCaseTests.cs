using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Rehabilitation.Tests;

internal sealed class EndCaseTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task An_end_is_proposed_with_grounds_in_words_and_approved_by_another_person()
    {
        var id = await OverAsync();

        Assert.That(
            Keys(await Register.ProposeAsync(id, outcome: null, kind: null, grounds: " ")),
            Is.EqualTo(new[] { "Kind: Error.ChoiceMissing", "Outcome: Error.ChoiceMissing", "Grounds: Error.GroundsMissing" }));
        Assert.That((await Register.ProposeAsync(id)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.ApproveAsync(id, Register.Access)).Status, Is.EqualTo(SaveStatus.NotFound), "an owner does not approve");
        Assert.That((await Register.ApproveAsync(id)).Status, Is.EqualTo(SaveStatus.Saved));

        var details = (await Register.FindAsync(id))!;
        Assert.That((details.Case.EndedOn, details.Case.Outcome, details.Case.ApprovedByName), Is.EqualTo((Day(2020, 5, 20), Outcome.Progressed, "Hoàng Thị Giám")));
        Assert.That(Register.Texts.Grounds(details.Case), Is.EqualTo("Có việc làm"));
    }

    [Test]
    public async Task A_supervisor_who_proposed_the_end_does_not_approve_it()
    {
        var id = await OverAsync();

        Assert.That((await Register.ProposeAsync(id, access: Register.As(Support.Register.Supervisor))).Status, Is.EqualTo(SaveStatus.Saved));

        Assert.That((await Register.ApproveAsync(id)).Status, Is.EqualTo(SaveStatus.NotFound));
        await Register.PutOnAsync(id, Support.Register.Stranger, CaseRole.Supervisor);
        Assert.That((await Register.ApproveAsync(id, Register.As(Support.Register.Stranger))).Status, Is.EqualTo(SaveStatus.Saved));
    }

    [Test]
    public async Task Once_it_has_ended_the_case_is_sealed_and_the_mentor_sees_it_no_more()
    {
        var id = await OverAsync();
        await Register.ProposeAsync(id);
        await Register.ApproveAsync(id);

        SaveResult[] results =
        [
            await Register.VisitAsync(id),
            await Register.ReviewAsync(id, 3),
            await Register.NeedAsync(id, NeedKind.Loan, null),
            await Register.GoalAsync(id, "Muộn"),
            await Register.MentorAsync(id, "Bàn Thị Đỡ", notice: "1", reason: "x"),
            await Register.ProposeAsync(id),
            await Register.ApproveAsync(id),
            await Register.CancelAsync(id),
            await Register.PutOnAsync(id, Support.Register.Stranger, CaseRole.Owner),
        ];

        Assert.That(results.Select(result => result.Status), Has.All.EqualTo(SaveStatus.NotFound));
        Assert.That(await Register.FindAsync(id, Register.As(Support.Register.Helper)), Is.Null);
        Assert.That((await Register.FindAsync(id))!.Mentors.Single().LastDay, Is.EqualTo(Day(2020, 5, 20)));
    }

    [Test]
    public async Task A_term_is_not_completed_before_it_is_over()
    {
        var id = await Register.CaseAsync();

        Assert.That(Keys(await Register.ProposeAsync(id)), Is.EqualTo(new[] { "EndsOn: Error.TermNotOver" }));
        Assert.That((await Register.ProposeAsync(id, kind: EndKind.Remitted)).Status, Is.EqualTo(SaveStatus.Saved));
    }

    [Test]
    public async Task A_proposal_comes_back_with_the_reason()
    {
        var id = await OverAsync();
        await Register.ProposeAsync(id);

        Assert.That(Keys(await Register.ReturnAsync(id, " ")), Is.EqualTo(new[] { "Reason: Error.ReasonMissing" }));
        Assert.That((await Register.ReturnAsync(id)).Status, Is.EqualTo(SaveStatus.Saved));

        var one = (await Register.FindAsync(id))!.Case;
        Assert.That((one.IsEndProposed, one.IsOpen), Is.EqualTo((false, true)));
        Assert.That((await Register.ProposeAsync(id, Outcome.NotYet)).Status, Is.EqualTo(SaveStatus.Saved));
    }

    [Test]
    public async Task A_mistake_is_cancelled_and_nothing_of_the_person_stays()
    {
        var id = await OverAsync();
        await Register.NeedAsync(id, NeedKind.Work, "x");
        await Register.GoalAsync(id, "Có việc làm", null, "Học nghề");
        await Register.VisitAsync(id);
        await Register.AskAsync(id);

        Assert.That((await Register.CancelAsync(id)).Status, Is.EqualTo(SaveStatus.Saved));

        var details = (await Register.FindAsync(id))!;
        Assert.That((details.Person, details.Needs.Count, details.Goals.Count, details.Visits.Count, details.Reviews.Count, details.Mentors.Count, details.Corrections.Count), Is.EqualTo(((HelpedPerson?)null, 0, 0, 0, 0, 0, 0)));
        Assert.That(details.Case.CancelReason, Is.EqualTo("ghi trùng"));
    }

    [Test]
    public async Task A_request_to_correct_has_a_day_and_an_answer_also_after_the_end()
    {
        var id = await OverAsync();
        await Register.ProposeAsync(id);
        await Register.ApproveAsync(id);

        Assert.That(Keys(await Register.AskAsync(id, " ")), Is.EqualTo(new[] { "Text: Error.RequestMissing" }));
        Assert.That((await Register.AskAsync(id)).Status, Is.EqualTo(SaveStatus.Saved));
        var request = (await Register.FindAsync(id))!.Corrections.Single();
        Assert.That((request.DueOn, Register.Texts.Of(request)), Is.EqualTo((Day(2020, 5, 30), "Sai ngày sinh")));
        Assert.That(Keys(await Register.AnswerAsync(id, request.Id, "")), Is.EqualTo(new[] { "Answer: Error.AnswerMissing" }));
        Assert.That((await Register.AnswerAsync(id, request.Id)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.AnswerAsync(id, request.Id)).Status, Is.EqualTo(SaveStatus.SavedBefore));
    }

    // A term of three months that ended this morning.
    private Task<Guid> OverAsync() => Register.MentoredCaseAsync(form =>
        (form.DecidedOn, form.StartsOn, form.Months) = (Day(2020, 2, 20), Day(2020, 2, 20), 3));
}
