using System.Globalization;
using ChoDon.Platform.Ui.Binding;
using CsCheck;

namespace ChoDon.Platform.Ui.Tests;

public sealed class VietnamDateTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [TestCase("12/06/2018", "2018-06-12")]
    [TestCase("2/6/2018", "2018-06-02")]
    [TestCase("02-06-2018", "2018-06-02")]
    [TestCase("2.6.2018", "2018-06-02")]
    [TestCase(" 2 / 6 / 2018 ", "2018-06-02")]
    [TestCase("2018-06-12", "2018-06-12")]
    [TestCase("12/6/18", "2018-06-12")]
    [TestCase("12/6/27", "2027-06-12")]
    [TestCase("12/6/58", "1958-06-12")]
    [TestCase("29/02/2020", "2020-02-29")]
    public void A_day_is_read_day_first(string typed, string expected)
    {
        var reading = VietnamDate.Read(typed, Today, out var date);
        Assert.That((reading, date), Is.EqualTo((VietnamDateReading.Day, DateOnly.ParseExact(expected, "yyyy-MM-dd", CultureInfo.InvariantCulture))));
    }

    [TestCase("29/02/2019")]
    [TestCase("31/04/2020")]
    [TestCase("0/5/2020")]
    [TestCase("12/13/2020")]
    [TestCase("12/06/1018")]
    public void A_day_that_no_calendar_has_is_refused(string typed) =>
        Assert.That(VietnamDate.Read(typed, Today, out _), Is.EqualTo(VietnamDateReading.NotInCalendar));

    [TestCase("")]
    [TestCase(null)]
    [TestCase("hôm qua")]
    [TestCase("2018")]
    [TestCase("06/2018")]
    [TestCase("12/06/018")]
    [TestCase("120/6/2018")]
    [TestCase("12/06/2018/1")]
    [TestCase("12/06/20181")]
    [TestCase("-12/06/2018x")]
    public void Anything_else_is_unreadable(string? typed) =>
        Assert.That(VietnamDate.Read(typed, Today, out _), Is.EqualTo(VietnamDateReading.Unreadable));

    [Test]
    public void What_is_shown_can_be_typed_again() =>
        Gen.DateOnly[new DateOnly(1900, 1, 1), new DateOnly(2100, 12, 31)].Sample(day =>
            VietnamDate.Read(Show.Date(day), Today, out var read) == VietnamDateReading.Day && read == day);
}
