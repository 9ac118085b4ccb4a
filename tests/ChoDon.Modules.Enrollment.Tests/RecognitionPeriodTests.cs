using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class RecognitionPeriodTests
{
    [TestCase(UnitLevel.Village, "2019-10-31", 2019)]
    [TestCase(UnitLevel.Village, "2019-11-01", 2020)]
    [TestCase(UnitLevel.Village, "2019-12-31", 2020)]
    [TestCase(UnitLevel.Village, "2020-01-01", 2020)]
    [TestCase(UnitLevel.Village, "2020-02-29", 2020)]
    [TestCase(UnitLevel.Commune, "2019-11-01", 2019)]
    [TestCase(UnitLevel.Commune, "2019-11-15", 2019)]
    [TestCase(UnitLevel.Commune, "2019-11-16", 2020)]
    [TestCase(UnitLevel.Commune, "2020-02-29", 2020)]
    public void Of_ADay_IsThePeriodThatContainsIt(UnitLevel level, string day, int year)
    {
        var period = RecognitionPeriod.Of(level, DateOnly.Parse(day, null));

        Assert.That(period.Year, Is.EqualTo(year));
        Assert.That(period.Contains(DateOnly.Parse(day, null)));
    }

    [TestCase(UnitLevel.Village, "2019-11-01", "2020-10-31", 366)]
    [TestCase(UnitLevel.Commune, "2019-11-16", "2020-11-15", 366)]
    public void A_period_with_a_leap_day_has_366_days_and_the_next_one_follows_at_once(UnitLevel level, string first, string last, int days)
    {
        var period = new RecognitionPeriod(level, 2020);

        Assert.Multiple(() =>
        {
            Assert.That(period.FirstDay, Is.EqualTo(DateOnly.Parse(first, null)));
            Assert.That(period.LastDay, Is.EqualTo(DateOnly.Parse(last, null)));
            Assert.That(period.LastDay.DayNumber - period.FirstDay.DayNumber + 1, Is.EqualTo(days));
            Assert.That(period.AssessableFrom, Is.EqualTo((period with { Year = 2021 }).FirstDay));
        });
    }

    [Test]
    public void Years_are_offered_from_the_programmes_first_to_the_one_that_has_begun()
    {
        Assert.That(RecognitionPeriod.Years(new DateOnly(2020, 10, 31)), Is.EqualTo(new[] { 2020, 2019, 2018 }));
        Assert.That(RecognitionPeriod.Years(new DateOnly(2020, 11, 1)), Is.EqualTo(new[] { 2021, 2020, 2019, 2018 }));
    }
}
