using System.Globalization;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Periods;
using CsCheck;

namespace ChoDon.Platform.Core.Tests.Periods;

internal sealed class ReportPeriodTests
{
    private static readonly Gen<DateOnly> Day = Gen.Int[0, 5000].Select(new DateOnly(2016, 1, 1).AddDays);

    private static readonly (ReportCalendar Calendar, PeriodKind Kind)[] Sorts =
        [.. ReportCalendar.All.SelectMany(calendar => calendar.Kinds.Select(kind => (calendar, kind)))];

    [TestCase("statistics/2020-05", "2020-05-01", "2020-05-31")]
    [TestCase("statistics/2020-02", "2020-02-01", "2020-02-29")]
    [TestCase("statistics/2020-Q2", "2020-04-01", "2020-06-30")]
    [TestCase("statistics/2020-H2", "2020-07-01", "2020-12-31")]
    [TestCase("statistics/2020", "2020-01-01", "2020-12-31")]
    [TestCase("administrative/2020-05", "2020-04-15", "2020-05-14")]
    [TestCase("administrative/2020-01", "2019-12-15", "2020-01-14")]
    [TestCase("administrative/2020-Q1", "2019-12-15", "2020-03-14")]
    [TestCase("administrative/2020-Q2", "2020-03-15", "2020-06-14")]
    [TestCase("administrative/2020-H1", "2019-12-15", "2020-06-14")]
    [TestCase("administrative/2020-H2", "2020-06-15", "2020-12-14")]
    [TestCase("administrative/2020", "2019-12-15", "2020-12-14")]
    [TestCase("villages/2020", "2019-11-01", "2020-10-31")]
    [TestCase("communes/2020", "2019-11-16", "2020-11-15")]
    public void A_period_has_the_days_that_its_calendar_says(string written, string first, string last)
    {
        var period = ReportPeriod.Read(written)!;

        Assert.That(period.Days, Is.EqualTo(new DayRange(Of(first), Of(last))));
        Assert.That(period.ToString(), Is.EqualTo(written));
    }

    [TestCase("")]
    [TestCase(null)]
    [TestCase("statistics")]
    [TestCase("statistics/")]
    [TestCase("statistics/2020-13")]
    [TestCase("statistics/2020-0")]
    [TestCase("statistics/2020-Q5")]
    [TestCase("statistics/2020-H3")]
    [TestCase("statistics/99999")]
    [TestCase("statistics/0001")]
    [TestCase("villages/2020-05")]
    [TestCase("lunar/2020")]
    [TestCase("statistics/2020-05-01")]
    public void What_is_no_period_is_not_read(string? written) => Assert.That(ReportPeriod.Read(written), Is.Null);

    [Test]
    public void Each_day_lies_in_one_period_of_each_kind_and_periods_follow_each_other_without_a_gap() =>
        Gen.Select(Gen.Int[0, Sorts.Length - 1], Day).Sample((at, day) =>
        {
            var sort = Sorts[at];
            var period = ReportPeriod.At(sort.Calendar, sort.Kind, day);
            Assert.That(period.Days.Contains(day), Is.True);
            Assert.That(period.Next.Days.First, Is.EqualTo(period.Days.Last.AddDays(1)));
            Assert.That(period.Next.Previous, Is.EqualTo(period));
            Assert.That(ReportPeriod.Read(period.ToString()), Is.EqualTo(period));
            Assert.That(ReportPeriod.LastOver(sort.Calendar, sort.Kind, day).Days.Last, Is.LessThan(day));
        });

    [Test]
    public void Months_make_quarters_and_these_half_years_and_years() =>
        Gen.Select(Gen.Bool, Gen.Int[2016, 2030]).Sample((isAdministrative, year) =>
        {
            var calendar = isAdministrative ? ReportCalendar.Administrative : ReportCalendar.Statistics;
            foreach (var kind in calendar.Kinds)
            {
                var parts = Enumerable.Range(1, 12 / (int)kind).Select(number => new ReportPeriod(calendar, kind, year, number).Days).ToList();
                Assert.That(new DayRange(parts[0].First, parts[^1].Last), Is.EqualTo(new ReportPeriod(calendar, PeriodKind.Year, year, 1).Days));
                Assert.That(parts.Skip(1).Select(part => part.First), Is.EqualTo(parts.SkipLast(1).Select(part => part.Last.AddDays(1))));
            }
        });

    private static DateOnly Of(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
