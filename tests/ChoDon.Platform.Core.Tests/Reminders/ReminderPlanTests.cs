using ChoDon.Platform.Abstractions.Reminders;

namespace ChoDon.Platform.Core.Tests.Reminders;

internal sealed class ReminderPlanTests
{
    private static readonly DateOnly Due = new(2020, 3, 1);

    private readonly ReminderPlan _plan = new([30, 7, 1], RepeatAfterDays: 7, EscalateAfterDays: 10);

    [TestCase("2020-01-30", null)]
    [TestCase("2020-01-31", "2020-01-31")]
    [TestCase("2020-02-22", "2020-01-31")]
    [TestCase("2020-02-23", "2020-02-23")]
    [TestCase("2020-02-29", "2020-02-29")]
    [TestCase("2020-03-01", "2020-03-01")]
    [TestCase("2020-03-07", "2020-03-01")]
    [TestCase("2020-03-08", "2020-03-08")]
    [TestCase("2020-03-11", "2020-03-11")]
    [TestCase("2020-03-14", "2020-03-11")]
    [TestCase("2020-03-15", "2020-03-15")]
    [TestCase("2021-03-01", "2021-02-28")]
    public void A_thing_is_told_of_before_it_is_due_on_the_day_and_again_and_again_after_it(string today, string? occasion) =>
        Assert.That(
            _plan.LatestOccasion(Due, DateOnly.Parse(today, null)),
            Is.EqualTo(occasion is null ? null : (DateOnly?)DateOnly.Parse(occasion, null)));

    [Test]
    public void It_is_passed_up_some_days_after_it_was_due_or_never() =>
        Assert.Multiple(() =>
        {
            Assert.That(_plan.IsEscalated(Due, Due.AddDays(9)), Is.False);
            Assert.That(_plan.IsEscalated(Due, Due.AddDays(10)), Is.True);
            Assert.That(new ReminderPlan([]).IsEscalated(Due, Due.AddDays(1000)), Is.False);
        });

    [Test]
    public void Without_repeating_the_due_day_is_the_last_occasion() =>
        Assert.That(new ReminderPlan([1], RepeatAfterDays: 0).LatestOccasion(Due, Due.AddDays(400)), Is.EqualTo(Due));

    [TestCase(1, 1)]
    [TestCase(3, 3)]
    [TestCase(4, 3)]
    [TestCase(400, 3)]
    public void It_goes_quiet_after_so_many_days(int late, int occasion) =>
        Assert.That(
            new ReminderPlan([1], RepeatAfterDays: 1) { QuietAfterDays = 3 }.LatestOccasion(Due, Due.AddDays(late)), Is.EqualTo(Due.AddDays(occasion)));

    [Test]
    public void Repeated_every_two_days_it_goes_quiet_at_the_last_of_them() =>
        Assert.That(new ReminderPlan([], RepeatAfterDays: 2) { QuietAfterDays = 3 }.LatestOccasion(Due, Due.AddDays(9)), Is.EqualTo(Due.AddDays(2)));
}
