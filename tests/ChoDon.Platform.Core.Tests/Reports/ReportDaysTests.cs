using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Reports;

namespace ChoDon.Platform.Core.Tests.Reports;

internal sealed class ReportDaysTests
{
    [Test]
    public void A_period_is_compared_with_the_one_before_and_the_same_of_the_year_before()
    {
        var days = ReportDays.Of(ReportPeriod.Read("administrative/2020-03")!);

        Assert.That(
            (days.Days, days.Before, days.YearBefore),
            Is.EqualTo((Days("2020-02-15", "2020-03-14"), Days("2020-01-15", "2020-02-14"), Days("2019-02-15", "2019-03-14"))));
    }

    [Test]
    public void Whole_months_are_compared_with_as_many_months()
    {
        var days = ReportDays.Of(DayRange.Of(new Month(2020, 2), new Month(2020, 3)));

        Assert.That((days.Before, days.YearBefore), Is.EqualTo((Days("2019-12-01", "2020-01-31"), Days("2019-02-01", "2019-03-31"))));
    }

    [Test]
    public void Other_days_are_compared_with_as_many_days()
    {
        var days = ReportDays.Of(Days("2020-02-20", "2020-02-29"));

        Assert.That((days.Before, days.YearBefore), Is.EqualTo((Days("2020-02-10", "2020-02-19"), Days("2019-02-20", "2019-02-28"))));
    }

    private static DayRange Days(string first, string last) => DayRange.TryParse(first, last, out var days) ? days : default;
}
