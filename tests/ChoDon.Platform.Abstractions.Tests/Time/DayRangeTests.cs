using ChoDon.Platform.Abstractions.Time;
using CsCheck;

namespace ChoDon.Platform.Abstractions.Tests.Time;

internal sealed class DayRangeTests
{
    private static readonly Gen<DateOnly> Day = Gen.Int[0, 3000].Select(new DateOnly(2016, 1, 1).AddDays);

    [Test]
    public void Its_parts_by_month_follow_each_other_each_within_one_month_and_are_all_of_it() =>
        Gen.Select(Day, Day).Sample((one, other) =>
        {
            var days = one < other ? new DayRange(one, other) : new DayRange(other, one);
            var parts = days.ByMonth().ToList();
            Assert.That((parts[0].First, parts[^1].Last), Is.EqualTo((days.First, days.Last)));
            Assert.That(parts.TrueForAll(part => part.First <= part.Last && part.FirstMonth == part.LastMonth), Is.True);
            Assert.That(parts.Skip(1).Select(part => part.First), Is.EqualTo(parts.SkipLast(1).Select(part => part.Last.AddDays(1))));
            Assert.That(parts.Skip(1).SkipLast(1).All(part => part.IsMonth), Is.True);
        });

    [Test]
    public void What_it_writes_into_an_address_it_reads_again() =>
        Gen.Select(Day, Day).Sample((first, last) =>
        {
            var days = new DayRange(first, last);
            Assert.That(DayRange.TryParse(days.From, days.To, out var read) ? read : default, Is.EqualTo(days));
            Assert.That((DayRange.ReadFirst(days.From), DayRange.ReadLast(days.To)), Is.EqualTo((first, last)));
        });

    [TestCase("06/2018", "2018-06-01", "2018-06-30")]
    [TestCase("2018-06", "2018-06-01", "2018-06-30")]
    [TestCase("12/06/2018", "2018-06-12", "2018-06-12")]
    [TestCase("12-6-2018", "2018-06-12", "2018-06-12")]
    [TestCase("2018-06-12", "2018-06-12", "2018-06-12")]
    [TestCase("29.02.2020", "2020-02-29", "2020-02-29")]
    public void People_type_months_and_days(string typed, string first, string last) =>
        Assert.That((DayRange.ReadFirst(typed), DayRange.ReadLast(typed)), Is.EqualTo(((DateOnly?)Of(first), (DateOnly?)Of(last))));

    [TestCase("")]
    [TestCase(null)]
    [TestCase("13/2018")]
    [TestCase("31/04/2018")]
    [TestCase("29/02/2019")]
    [TestCase("31/12/1899")]
    [TestCase("12/9999")]
    [TestCase("2018")]
    public void What_is_no_month_and_no_day_is_not_read(string? typed) =>
        Assert.That((DayRange.ReadFirst(typed), DayRange.ReadLast(typed)), Is.EqualTo(((DateOnly?)null, (DateOnly?)null)));

    [Test]
    public void Whole_months_are_written_as_months_and_other_days_as_days()
    {
        var published = new DayRange(new DateOnly(2018, 6, 12), new DateOnly(2020, 5, 11));
        var months = DayRange.Of(new Month(2018, 6), new Month(2020, 5));

        Assert.Multiple(() =>
        {
            Assert.That((published.From, published.To, published.AreMonths), Is.EqualTo(("2018-06-12", "2020-05-11", false)));
            Assert.That((months.From, months.To, months.AreMonths), Is.EqualTo(("2018-06", "2020-05", true)));
            Assert.That((DayRange.Of(new Month(2020, 2)).IsMonth, months.IsMonth), Is.EqualTo((true, false)));
        });
    }

    private static DateOnly Of(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
