using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Modules.Rehabilitation.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Rehabilitation.Tests;

internal sealed class ReviewTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task The_mentor_writes_one_month_after_the_other_and_none_before_it_begins()
    {
        var id = await Register.MentoredCaseAsync(form => (form.DecidedOn, form.StartsOn) = (Day(2020, 3, 10), Day(2020, 3, 10)));
        var mentor = Register.As(Support.Register.Helper);

        Assert.That(Keys(await Register.ReviewAsync(id, 1, text: "", mentor)), Is.EqualTo(new[] { "Text: Error.ReviewMissing" }));
        Assert.That((await Register.ReviewAsync(id, 2, access: mentor)).Status, Is.EqualTo(SaveStatus.Conflict), "the first is missing");
        Assert.That((await Register.ReviewAsync(id, 1, access: mentor)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.ReviewAsync(id, 1, access: mentor)).Status, Is.EqualTo(SaveStatus.SavedBefore));
        Assert.That((await Register.ReviewAsync(id, 2, access: mentor)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.ReviewAsync(id, 3, access: mentor)).Status, Is.EqualTo(SaveStatus.Saved), "due on 10 June, begun on 10 May");
        Assert.That(Keys(await Register.ReviewAsync(id, 4, access: mentor)), Is.EqualTo(new[] { "Text: Error.ReviewTooEarly" }));

        var details = (await Register.FindAsync(id))!;
        Assert.That(details.Written.Select(review => (review.Ordinal, Register.Texts.Of(review), Register.Texts.NextActionOf(review), review.ByName)), Is.EqualTo(
            Enumerable.Range(1, 3).Select(ordinal => (ordinal, "Chăm chỉ", "Tìm việc", "Triệu Văn Giúp"))));
        Assert.That(details.NextReview!.Ordinal, Is.EqualTo(4));
    }

    [Test]
    public async Task Where_the_end_is_open_there_is_always_a_year_of_reviews_ahead()
    {
        var id = await Register.CaseAsync(form => (form.DecidedOn, form.StartsOn) = (Day(2020, 3, 10), Day(2020, 3, 10)), Basis.Reintegration);

        await Register.ReviewAsync(id, 1);
        await Register.ReviewAsync(id, 2);

        var details = (await Register.FindAsync(id))!;
        Assert.That(details.Reviews.Select(review => review.Ordinal), Is.EqualTo(Enumerable.Range(1, 2 + ReviewDays.Ahead)));
        Assert.That(details.Reviews[^1].DueOn, Is.EqualTo(Day(2021, 5, 10)));
    }

    [Test]
    public async Task A_visit_is_written_by_the_mentor_in_one_form()
    {
        var id = await Register.MentoredCaseAsync();
        var mentor = Register.As(Support.Register.Helper);

        Assert.That(Keys(await Register.VisitAsync(id, access: mentor, day: Day(2020, 5, 21))), Is.EqualTo(new[] { "Day: Error.DayInFuture" }));
        Assert.That(Keys(await Register.VisitAsync(id, access: mentor, day: Day(2020, 5, 3))), Is.EqualTo(new[] { "Day: Error.BeforeDecision" }));
        Assert.That((await Register.VisitAsync(id, "đi làm đều", mentor)).Status, Is.EqualTo(SaveStatus.Saved));

        var visit = (await Register.FindAsync(id))!.Visits.Single();
        Assert.That((Register.Texts.Of(visit), visit.ByName), Is.EqualTo(("đi làm đều", "Triệu Văn Giúp")));
    }

    [Test]
    public async Task A_plan_has_goals_and_steps_that_are_done_once()
    {
        var id = await Register.MentoredCaseAsync();
        Assert.That(Keys(await Register.GoalAsync(id, " ")), Is.EqualTo(new[] { "Text: Error.GoalMissing" }));
        await Register.GoalAsync(id, "Có việc làm", null, "Học nghề", "Nộp hồ sơ");
        await Register.NeedAsync(id, NeedKind.Work, "gần nhà");

        var details = (await Register.FindAsync(id))!;
        var steps = details.Steps[details.Goals.Single().Id].ToList();
        Assert.That(steps.Select(Register.Texts.Of), Is.EqualTo(new[] { "Học nghề", "Nộp hồ sơ" }));
        Assert.That((await Register.FinishAsync(id, steps[0].Id, Register.As(Support.Register.Helper))).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.FinishAsync(id, steps[0].Id)).Status, Is.EqualTo(SaveStatus.SavedBefore));
        Assert.That(Register.Texts.Of(details.Needs.Single()), Is.EqualTo("gần nhà"));
    }
}
