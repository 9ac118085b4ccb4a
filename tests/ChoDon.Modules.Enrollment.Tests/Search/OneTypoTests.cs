using ChoDon.Modules.Enrollment.Search;

namespace ChoDon.Modules.Enrollment.Tests.Search;

internal sealed class OneTypoTests
{
    [TestCase("thang", "thag")]
    [TestCase("thang", "thangg")]
    [TestCase("thang", "thong")]
    [TestCase("thang", "tahng")]
    [TestCase("thang", "hang")]
    [TestCase("an", "na")]
    public void One_letter_or_two_neighbours_are_one_typo(string left, string right)
    {
        Assert.That(OneTypo.Between(left, right));
        Assert.That(OneTypo.Between(right, left));
    }

    [TestCase("thang", "thang")]
    [TestCase("thang", "thg")]
    [TestCase("thang", "thaang1")]
    [TestCase("thang", "tohng")]
    [TestCase("thang", "gnaht")]
    [TestCase("thang", "htagn")]
    public void Nothing_and_two_typos_are_not(string left, string right)
    {
        Assert.That(OneTypo.Between(left, right), Is.False);
        Assert.That(OneTypo.Between(right, left), Is.False);
    }
}
