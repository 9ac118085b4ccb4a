using ChoDon.Platform.Core.Backup;

namespace ChoDon.Platform.Core.Tests.Backup;

internal sealed class KeepRuleTests
{
    private static readonly DateTime Last = new(2020, 5, 20, 18, 0, 0, DateTimeKind.Utc);

    [Test]
    public void After_two_years_of_nights_seven_days_four_weeks_and_twelve_months_are_kept()
    {
        var all = Enumerable.Range(0, 730).Select(night => Last.AddDays(-night)).ToList();

        var kept = KeepRule.Kept(all, new BackupSettings());

        // The latest of this week and of this month are among the days.
        Assert.Multiple(() =>
        {
            Assert.That(kept, Is.SupersetOf(Enumerable.Range(0, 7).Select(night => Last.AddDays(-night))));
            Assert.That(kept, Has.Count.EqualTo(7 + 2 + 11));
            Assert.That(kept.Min(), Is.EqualTo(new DateTime(2019, 6, 29, 18, 0, 0, DateTimeKind.Utc)));
        });
    }

    [Test]
    public void Of_several_of_one_day_the_last_one_is_kept_and_one_alone_always_is()
    {
        var kept = KeepRule.Kept([Last, Last.AddHours(1), Last.AddHours(2)], new BackupSettings());
        var alone = KeepRule.Kept([Last.AddYears(-5)], new BackupSettings { Weekly = 0, Monthly = 0, Daily = 1 });

        Assert.That((kept.Single(), alone.Count), Is.EqualTo((Last.AddHours(2), 1)));
    }
}
