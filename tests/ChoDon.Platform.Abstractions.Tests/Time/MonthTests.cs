using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Tests.Time;

internal sealed class MonthTests
{
    [TestCase(2020, 2, 29)]
    [TestCase(2021, 2, 28)]
    [TestCase(2020, 12, 31)]
    public void A_month_knows_its_last_day(int year, int month, int lastDay) =>
        Assert.That(new Month(year, month).LastDay, Is.EqualTo(new DateOnly(year, month, lastDay)));

    [Test]
    public void Months_follow_one_another_over_the_year()
    {
        var december = new Month(2019, 12);

        Assert.Multiple(() =>
        {
            Assert.That(december.Next, Is.EqualTo(new Month(2020, 1)));
            Assert.That(december.Next.Previous, Is.EqualTo(december));
            Assert.That(december < december.Next, Is.True);
            Assert.That(december >= december.Next, Is.False);
            Assert.That(Month.Of(new DateOnly(2019, 12, 17)), Is.EqualTo(december));
        });
    }

    [TestCase("2020-05", true)]
    [TestCase("2020-13", false)]
    [TestCase("1899-12", false)]
    [TestCase("1900-01", true)]
    [TestCase("9999-12", false)]
    [TestCase("05/2020", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    public void Only_year_and_month_are_read(string? text, bool readable) =>
        Assert.That(Month.TryParse(text, out _), Is.EqualTo(readable));

    [Test]
    public void What_is_written_is_read_back()
    {
        var may = new Month(2020, 5);

        Assert.That(Month.TryParse(may.ToString(), out var read) ? read : default, Is.EqualTo(may));
    }
}
