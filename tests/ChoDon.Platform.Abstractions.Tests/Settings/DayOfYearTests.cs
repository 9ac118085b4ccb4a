using ChoDon.Platform.Abstractions.Settings;

namespace ChoDon.Platform.Abstractions.Tests.Settings;

internal sealed class DayOfYearTests
{
    [TestCase("31/03", 31, 3)]
    [TestCase("1/11", 1, 11)]
    [TestCase("28/02", 28, 2)]
    public void TryParse_DayAndMonth_GivesTheDayOfAnyYear(string text, int day, int month)
    {
        Assert.That(DayOfYear.TryParse(text, out var read));
        Assert.That(read, Is.EqualTo(new DayOfYear(day, month)));
        Assert.That(read.In(2024), Is.EqualTo(new DateOnly(2024, month, day)));
        Assert.That(DayOfYear.TryParse(read.ToString(), out var again) && again == read);
    }

    [TestCase("29/02")]
    [TestCase("31/04")]
    [TestCase("0/1")]
    [TestCase("1/13")]
    [TestCase("31/03/2020")]
    [TestCase("")]
    [TestCase(null)]
    public void TryParse_NoDayOfEveryYear_IsRefused(string? text) => Assert.That(DayOfYear.TryParse(text, out _), Is.False);
}
