using ChoDon.Modules.Enrollment.Rules;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class CommuneRuleTests
{
    private static readonly CommuneRule Seventy = new(70, AllRegister: true);

    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(2, 2)]
    [TestCase(3, 3)]
    [TestCase(10, 7)]
    [TestCase(11, 8)]
    [TestCase(20, 14)]
    [TestCase(25, 18)]
    [TestCase(100, 70)]
    public void Needed_SeventyPercent_IsTheFewestThatReachIt(int villages, int needed)
    {
        Assert.That(Seventy.Needed(villages), Is.EqualTo(needed));
        Assert.That(needed * 100, Is.GreaterThanOrEqualTo(villages * 70));
        Assert.That(villages == 0 || (needed - 1) * 100 < villages * 70);
    }

    [Test]
    public void Sixteen_of_twenty_five_fail_and_lack_two()
    {
        var verdict = Seventy.Judge(25, 25, 16);

        Assert.That(verdict, Is.EqualTo(new CommuneVerdict(25, 25, 16, Needed: 18, ToRegister: 0)));
        Assert.That((verdict.IsMet, verdict.ToRecognise), Is.EqualTo((false, 2)));
        Assert.That(Seventy.Judge(25, 25, 18).IsMet);
    }

    [Test]
    public void One_village_that_did_not_register_fails_the_commune_unless_the_set_says_otherwise()
    {
        Assert.That(Seventy.Judge(25, 24, 24) is { IsMet: false, ToRegister: 1, ToRecognise: 0 });
        Assert.That((Seventy with { AllRegister = false }).Judge(25, 24, 24).IsMet);
    }

    [Test]
    public void A_commune_without_villages_has_nothing_to_be_recognised_for() =>
        Assert.That(Seventy.Judge(0, 0, 0).IsMet, Is.False);
}
