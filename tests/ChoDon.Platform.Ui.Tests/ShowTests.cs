using System.Globalization;

namespace ChoDon.Platform.Ui.Tests;

public sealed class ShowTests
{
    private CultureInfo _before = null!;

    [SetUp]
    public void Remember() => _before = CultureInfo.CurrentUICulture;

    [TearDown]
    public void Restore() => CultureInfo.CurrentUICulture = _before;

    [TestCase("vi-VN", "13.181", "3,8", "12,8\u00A0%", "1.234,57")]
    [TestCase("en-GB", "13,181", "3.8", "12.8\u00A0%", "1,234.57")]
    public void Numbers_have_the_marks_of_the_readers_language(string culture, string whole, string point, string percent, string both)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        Assert.That(
            new[] { Show.Number(13181), Show.Number(3.8m), Show.Percent(0.128m), Show.Number(1234.567m) },
            Is.EqualTo(new[] { whole, point, percent, both }));
    }

    [TestCase("vi-VN")]
    [TestCase("en-US")]
    public void Days_stand_before_months_in_every_language(string culture)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        Assert.That(Show.Date(new DateOnly(2018, 6, 12)), Is.EqualTo("12/06/2018"));
    }

    [Test]
    public void A_moment_is_shown_by_the_clock_in_Vietnam() =>
        Assert.That(Show.DateAndTime(new DateTime(2020, 5, 31, 17, 30, 0, DateTimeKind.Utc)), Is.EqualTo("01/06/2020 00:30"));

    [Test]
    public void Nothing_is_a_dash() =>
        Assert.That(new[] { Show.Number((long?)null), Show.Number((decimal?)null), Show.Percent(null), Show.Date(null) }, Is.All.EqualTo("–"));
}
