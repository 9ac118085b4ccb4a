using ChoDon.Modules.Enrollment.Figures;
using ChoDon.Modules.Enrollment.LeaveModel;
using ChoDon.Modules.Enrollment.ListHouseholds;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class LeaveAndRejoinTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task A_household_counts_from_the_day_it_joins_to_the_day_before_it_leaves()
    {
        await Register.StartModelAsync(0);
        var endOfMonth = await Register.EnrolAsync("Nông Văn An", committedOn: Day(2019, 1, 31));
        var startOfMonth = await Register.EnrolAsync("Nông Văn Bình", committedOn: Day(2019, 2, 1));
        await Register.LeaveAsync(endOfMonth, Day(2019, 3, 31));
        await Register.LeaveAsync(startOfMonth, Day(2019, 4, 1));
        await Register.RejoinAsync(endOfMonth, Day(2019, 5, 31));

        Assert.Multiple(async () =>
        {
            Assert.That(await EnrolledAsync(2018, 12), Is.EqualTo(0));
            Assert.That(await EnrolledAsync(2019, 1), Is.EqualTo(1));
            Assert.That(await EnrolledAsync(2019, 2), Is.EqualTo(2));
            Assert.That(await EnrolledAsync(2019, 3), Is.EqualTo(1));
            Assert.That(await EnrolledAsync(2019, 4), Is.EqualTo(0));
            Assert.That(await EnrolledAsync(2019, 5), Is.EqualTo(1));
            Assert.That(await EnrolledAsync(2020, 5), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_household_that_leaves_and_comes_back_on_one_day_counts_once()
    {
        await Register.StartModelAsync(0);
        var id = await Register.EnrolAsync("Nông Văn An", committedOn: Day(2019, 1, 5));
        await Register.LeaveAsync(id, Day(2019, 1, 31));
        await Register.RejoinAsync(id, Day(2019, 1, 31));

        Assert.That(await EnrolledAsync(2019, 1), Is.EqualTo(1));
    }

    [Test]
    public async Task Leaving_and_coming_back_mark_the_figures_from_their_months_on_stale()
    {
        await Register.StartModelAsync(0);
        var id = await Register.EnrolAsync("Nông Văn An", committedOn: Day(2019, 1, 5));
        await Register.TakeStaleAsync();

        await Register.LeaveAsync(id, Day(2019, 3, 31));
        Assert.That(await Register.TakeStaleAsync(), Is.EqualTo(new[] { (Register.Village(0), Day(2019, 3, 1), DateOnly.MaxValue) }));
        await Register.RejoinAsync(id, Day(2019, 5, 2));
        Assert.That(await Register.TakeStaleAsync(), Is.EqualTo(new[] { (Register.Village(0), Day(2019, 5, 1), DateOnly.MaxValue) }));
    }

    [Test]
    public async Task Who_has_left_is_out_of_the_list_until_asked_for_and_back_after_coming_back()
    {
        await Register.StartModelAsync(0);
        var id = await Register.EnrolAsync("Nông Văn An", committedOn: Day(2019, 1, 5));
        await Register.LeaveAsync(id, Day(2019, 3, 31));

        Assert.That((await Register.ListAsync(new HouseholdFilter())).Rows, Is.Empty);
        var all = await Register.ListAsync(new HouseholdFilter(State: HouseholdState.All));
        Assert.That(all.Rows.Single().CommittedOn, Is.Null);

        await Register.RejoinAsync(id, Day(2019, 5, 2));
        var back = await Register.ListAsync(new HouseholdFilter());
        Assert.That(back.Rows.Single().CommittedOn, Is.EqualTo(Day(2019, 5, 2)));
    }

    [Test]
    public async Task A_day_before_joining_or_in_the_future_is_refused()
    {
        await Register.StartModelAsync(0);
        var id = await Register.EnrolAsync("Nông Văn An", committedOn: Day(2019, 1, 5));

        Assert.Multiple(async () =>
        {
            Assert.That(Keys(await Register.LeaveAsync(id, null)), Is.EqualTo(new[] { "LeftOn: Error.DayMissing" }));
            Assert.That(Keys(await Register.LeaveAsync(id, Day(2019, 1, 4))), Is.EqualTo(new[] { "LeftOn: Error.BeforeJoining" }));
            Assert.That(Keys(await Register.LeaveAsync(id, Day(2020, 5, 21))), Is.EqualTo(new[] { "LeftOn: Error.DayInFuture" }));
            Assert.That((await Register.LeaveAsync(id, Day(2019, 1, 5))).Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(Keys(await Register.RejoinAsync(id, Day(2019, 1, 4))), Is.EqualTo(new[] { "CommittedOn: Error.BeforeLeaving" }));
        });
    }

    [Test]
    public async Task An_old_form_to_leave_does_not_end_the_new_membership()
    {
        await Register.StartModelAsync(0);
        var id = await Register.EnrolAsync("Nông Văn An", committedOn: Day(2019, 1, 5));
        var old = new LeaveModelCommand((await Register.MembershipAsync(id)).Id, Day(2019, 3, 31));
        await Register.LeaveAsync(old);
        await Register.RejoinAsync(id, Day(2019, 5, 2));

        var result = await Register.LeaveAsync(old);

        Assert.That(result.Status, Is.EqualTo(SaveStatus.SavedBefore));
        Assert.That((await Register.MembershipAsync(id)).LeftOn, Is.Null);
    }

    [Test]
    public async Task Forms_to_leave_and_to_come_back_sent_many_times_at_once_act_once()
    {
        await Register.StartModelAsync(0);
        var id = await Register.EnrolAsync("Nông Văn An", committedOn: Day(2019, 1, 5));

        var leaving = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Register.LeaveAsync(id, Day(2019, 3, 31)))));
        var membershipId = Guid.CreateVersion7();
        var returning = await Task.WhenAll(Enumerable.Range(0, 4)
            .Select(_ => Task.Run(() => Register.RejoinAsync(id, Day(2019, 5, 2), membershipId))));

        Assert.Multiple(() =>
        {
            Assert.That(leaving.Count(result => result.Status == SaveStatus.Saved), Is.EqualTo(1));
            Assert.That(leaving.Count(result => result.Status == SaveStatus.SavedBefore), Is.EqualTo(3));
            Assert.That(returning.Count(result => result.Status == SaveStatus.Saved), Is.EqualTo(1));
            Assert.That(returning.Count(result => result.Status == SaveStatus.SavedBefore), Is.EqualTo(3));
        });
        Assert.That(await Register.WithAsync((data, _) => data.Memberships.CountAsync()), Is.EqualTo(2));
    }

    private Task<decimal> EnrolledAsync(int year, int month) =>
        Register.FigureAsync(EnrollmentFigures.HouseholdsEnrolled, new Month(year, month));
}
