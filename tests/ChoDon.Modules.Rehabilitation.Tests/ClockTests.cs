using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Figures;
using ChoDon.Modules.Rehabilitation.Reminders;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Modules.Rehabilitation.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Access;

namespace ChoDon.Modules.Rehabilitation.Tests;

/// <summary>Cases as the days go by: what is due, for whom, and what is counted.</summary>
internal sealed class ClockTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly Actor Owner = Support.Register.Owner;
    private static readonly Actor Supervisor = Support.Register.Supervisor;
    private static readonly Actor Helper = Support.Register.Helper;

    [Test]
    public async Task A_case_of_six_months_through_a_leap_day_a_month_end_and_a_skipped_review()
    {
        Register.Clock.Today = Day(2019, 8, 30);
        var id = await Register.CaseAsync(form => (form.DecidedOn, form.StartsOn, form.Months) = (Day(2019, 8, 30), Day(2019, 8, 31), 6));

        // A mentor within five working days: Friday, 6 September.
        Assert.That(await DueAsync(Mentor), Is.Empty, "five working days ahead");
        Register.Clock.Today = Day(2019, 9, 4);
        Assert.That(await DueAsync(Mentor), Is.EqualTo(new[] { $"06/09/2019 {Owner.Name}" }));
        await Register.MentorAsync(id, accountId: Helper.AccountId);
        Assert.That(await DueAsync(Mentor), Is.Empty);

        // A plan within three working days after: Monday, 9 September.
        Register.Clock.Today = Day(2019, 9, 8);
        Assert.That(await DueAsync(Plan), Is.EqualTo(new[] { $"09/09/2019 {Owner.Name}" }));
        await Register.GoalAsync(id, "Có việc làm");
        Assert.That(await DueAsync(Plan), Is.Empty);

        // The first review is due at the end of September, which has no 31st.
        Register.Clock.Today = Day(2019, 9, 22);
        Assert.That(await DueAsync(MyReview), Is.Empty);
        Register.Clock.Today = Day(2019, 9, 23);
        Assert.That(await DueAsync(MyReview), Is.EqualTo(new[] { $"30/09/2019 {Helper.Name}" }));
        Assert.That(await DueAsync(Review), Is.EqualTo(new[] { $"30/09/2019 {Owner.Name}" }));
        await Register.ReviewAsync(id, 1, access: Register.As(Helper));
        Assert.That(await DueAsync(MyReview), Is.Empty);

        // The second is skipped: the supervisor is told when it is a week late, and the third does not hide it.
        Register.Clock.Today = Day(2019, 11, 6);
        Assert.That(await DueAsync(Review), Is.EqualTo(new[] { $"31/10/2019 {Owner.Name}" }));
        Register.Clock.Today = Day(2019, 11, 7);
        Assert.That(await DueAsync(Review), Is.EqualTo(new[] { $"31/10/2019 {Owner.Name}, {Supervisor.Name}" }));
        Register.Clock.Today = Day(2019, 11, 30);
        Assert.That(await DueAsync(Review), Is.EqualTo(new[] { $"31/10/2019 {Owner.Name}, {Supervisor.Name}" }));
        Assert.That(await OverdueAsync(2019, 10), Is.Zero, "due on the last day of October is not overdue on it");
        Assert.That(await OverdueAsync(2019, 11), Is.EqualTo(1));
        Register.Clock.Today = Day(2019, 12, 2);
        await Register.ReviewAsync(id, 2);
        await Register.ReviewAsync(id, 3);
        Assert.That(await OverdueAsync(2019, 11), Is.EqualTo(1), "what was overdue then stays counted");
        Assert.That(await OverdueAsync(2019, 12), Is.Zero);

        // The term ends on the leap day; it is told of 30 days before.
        Register.Clock.Today = Day(2020, 1, 29);
        await Register.ReviewAsync(id, 4);
        await Register.ReviewAsync(id, 5);
        Assert.That(await DueAsync(EndOfTerm), Is.Empty);
        Register.Clock.Today = Day(2020, 1, 30);
        Assert.That(await DueAsync(EndOfTerm), Is.EqualTo(new[] { $"29/02/2020 {Owner.Name}, {Supervisor.Name}" }));
        Register.Clock.Today = Day(2020, 2, 29);
        Assert.That(await DueAsync(MyReview), Is.EqualTo(new[] { $"29/02/2020 {Helper.Name}" }));
        await Register.ReviewAsync(id, 6, access: Register.As(Helper));
        await Register.ProposeAsync(id);
        Assert.That(await DueAsync(EndOfTerm), Is.Empty);
        Assert.That(await DueAsync(Approval), Is.EqualTo(new[] { $"29/02/2020 {Supervisor.Name}" }));
        await Register.ApproveAsync(id);

        Register.Clock.Today = Day(2020, 6, 1);
        foreach (var kind in new[] { Mentor, Plan, MyReview, Review, EndOfTerm, Approval })
            Assert.That(await DueAsync(kind), Is.Empty);
        Assert.That(await Register.FigureAsync(RehabilitationFigures.Supported, new Month(2019, 8)), Is.EqualTo(1));
        Assert.That(await Register.FigureAsync(RehabilitationFigures.Open, new Month(2020, 1)), Is.EqualTo(1));
        Assert.That(await Register.FigureAsync(RehabilitationFigures.Open, new Month(2020, 2)), Is.Zero);
        Assert.That(await Register.FigureAsync(RehabilitationFigures.Progressed, new Month(2020, 2)), Is.EqualTo(1));
    }

    [Test]
    public async Task After_three_days_away_the_host_finds_the_same_things_due()
    {
        Register.Clock.Today = Day(2019, 8, 30);
        var id = await Register.CaseAsync(form => (form.DecidedOn, form.StartsOn, form.Months) = (Day(2019, 8, 30), Day(2019, 8, 30), 3));
        await Register.MentorAsync(id, accountId: Helper.AccountId);

        // It was down from 28 September to 1 October.
        Register.Clock.Today = Day(2019, 10, 1);
        var after = await ItemsAsync(MyReview);

        Assert.That(after.Select(item => (item.DueOn, item.Values[0])), Is.EqualTo(new[] { (Day(2019, 9, 30), (object)"01/2019") }));
        Assert.That((await ItemsAsync(MyReview)).Single().Subject, Is.EqualTo(after.Single().Subject), "asked again, it is the same thing");
    }

    [Test]
    public async Task No_reminder_names_the_person()
    {
        Register.Clock.Today = Day(2019, 8, 30);
        var id = await Register.CaseAsync(form => (form.DecidedOn, form.StartsOn, form.Months) = (Day(2019, 8, 30), Day(2019, 8, 30), 3));
        await Register.AskAsync(id);
        Assert.That(await DueAsync(Correction), Is.Empty, "eight days ahead and more");
        Register.Clock.Today = Day(2019, 11, 20);
        Assert.That(await DueAsync(Correction), Is.EqualTo(new[] { $"09/09/2019 {Owner.Name}, {Supervisor.Name}" }));

        foreach (var kind in new[] { Mentor, Review, EndOfTerm, Correction })
        {
            var item = (await ItemsAsync(kind)).Single();
            Assert.That(item.Values, Is.EqualTo(new object[] { "01/2019", "Thôn Bản 1, Xã Số 1" }));
            Assert.That(item.AccountIds, Does.Contain(Owner.AccountId!.Value));
        }
    }

    [Test]
    public async Task Who_is_held_back_is_told_of_nothing()
    {
        var id = await Register.MentoredCaseAsync(form => (form.DecidedOn, form.StartsOn) = (Day(2020, 4, 1), Day(2020, 4, 1)));
        Assert.That(await DueAsync(MyReview), Is.EqualTo(new[] { $"01/05/2020 {Helper.Name}" }));

        await Register.RestrictAsync(id, [Owner, Supervisor]);

        Assert.That((await ItemsAsync(MyReview)).Single().AccountIds, Is.Empty);
    }

    [Test]
    public async Task A_case_counts_from_its_first_day_and_a_cancelled_one_not_at_all()
    {
        var (first, second) = (await Register.CaseAsync(), await Register.CaseAsync(form => form.StartsOn = Day(2020, 5, 19)));
        Assert.That(await Register.FigureAsync(RehabilitationFigures.Supported, new Month(2020, 5)), Is.EqualTo(2));
        Assert.That(await Register.FigureAsync(RehabilitationFigures.Open, new Month(2020, 5)), Is.EqualTo(2));

        await Register.CancelAsync(second);

        Assert.That(await Register.FigureAsync(RehabilitationFigures.Supported, new Month(2020, 5)), Is.EqualTo(1));
        Assert.That((await Register.FindAsync(first))!.Case.IsOpen, Is.True);
    }

    private Task<decimal> OverdueAsync(int year, int month) => Register.FigureAsync(RehabilitationFigures.OverdueReviews, new Month(year, month));

    private async Task<IEnumerable<string>> DueAsync(Func<RehabilitationDbContext, IReminderSource> source)
    {
        var names = new[] { Owner, Supervisor, Helper }.ToDictionary(actor => actor.AccountId!.Value, actor => actor.Name);
        return (await ItemsAsync(source)).Select(item =>
            $"{item.DueOn.ToString("dd'/'MM'/'yyyy", System.Globalization.CultureInfo.InvariantCulture)} {string.Join(", ", item.AccountIds!.Select(account => names[account]).Order(StringComparer.Ordinal).Reverse())}");
    }

    private Task<IReadOnlyList<DueItem>> ItemsAsync(Func<RehabilitationDbContext, IReminderSource> source) =>
        Register.AsAsync(new HandAccess(), (data, _) => source(data).FindAsync(Register.District.District.Id, Register.Clock.Today, default));

    private IReminderSource MyReview(RehabilitationDbContext data) => new MyReviewReminder(data, Register.Dues(data));

    private IReminderSource Review(RehabilitationDbContext data) => new ReviewReminder(data, Register.Dues(data), Register.Settings);

    private IReminderSource EndOfTerm(RehabilitationDbContext data) => new EndOfTermReminder(data, Register.Dues(data));

    private IReminderSource Mentor(RehabilitationDbContext data) => new MentorReminder(data, Register.Dues(data), new MentorClock(new WorkingWeek(), Register.Settings));

    private IReminderSource Plan(RehabilitationDbContext data) => new PlanReminder(data, Register.Dues(data), new WorkingWeek(), Register.Settings);

    private IReminderSource Approval(RehabilitationDbContext data) => new ApprovalReminder(data, Register.Dues(data));

    private IReminderSource Correction(RehabilitationDbContext data) => new CorrectionReminder(data, Register.Dues(data));
}
