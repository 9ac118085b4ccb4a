using ChoDon.Platform.Core.Reports;

namespace ChoDon.Platform.Core.Tests.Reports;

internal sealed class UsualNumbersTests
{
    [TestCase(13, new[] { 4, 4, 5, 3 }, 4)]
    [TestCase(12, new[] { 4, 4, 5, 3 }, null, Description = "not more than three times")]
    [TestCase(100, new[] { 4, 4, 5 }, null, Description = "too little is known")]
    [TestCase(100, new[] { 0, 0, 0, 9 }, null, Description = "something rare")]
    [TestCase(8, new[] { 1, 2, 3, 4 }, 2.5)]
    public void A_jump_is_more_than_three_times_the_median(int number, int[] earlier, double? usual) =>
        Assert.That(UsualNumbers.Exceeded(number, Numbers(earlier)), Is.EqualTo((decimal?)usual));

    [TestCase(new[] { 1, 2, 3, 4 }, true)]
    [TestCase(new[] { 1, 2, 0, 4 }, false)]
    [TestCase(new[] { 1, 2, 3 }, false, Description = "too little is known")]
    public void Never_nought_is_something_in_each_of_some_periods(int[] earlier, bool never) =>
        Assert.That(UsualNumbers.NeverNought(Numbers(earlier)), Is.EqualTo(never));

    private static decimal[] Numbers(int[] numbers) => Array.ConvertAll(numbers, number => (decimal)number);
}
