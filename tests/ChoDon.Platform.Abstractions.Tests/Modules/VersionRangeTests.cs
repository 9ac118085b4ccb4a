using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.Platform.Abstractions.Tests.Modules;

internal sealed class VersionRangeTests
{
    [TestCase("1.0", true)]
    [TestCase("1.9.5", true)]
    [TestCase("2.0", false)]
    [TestCase("0.9", false)]
    public void The_first_version_is_in_the_range_and_the_end_is_not(string version, bool contained) =>
        Assert.That(VersionRange.Parse(" [1.0, 2.0) ").Contains(Version.Parse(version)), Is.EqualTo(contained));

    [TestCase("")]
    [TestCase("1.0")]
    [TestCase("[1.0,2.0]")]
    [TestCase("[1.0)")]
    [TestCase("[2.0,1.0)")]
    [TestCase("[1.0,1.0)")]
    [TestCase("[one,two)")]
    public void Other_shapes_are_refused_with_the_right_one_named(string text) =>
        Assert.That(() => VersionRange.Parse(text), Throws.InstanceOf<FormatException>().With.Message.Contains("[1.0,2.0)"));

    [Test]
    public void A_range_is_written_as_it_is_read() =>
        Assert.That(VersionRange.Parse("[1.0,2.0)").ToString(), Is.EqualTo("[1.0,2.0)"));
}
