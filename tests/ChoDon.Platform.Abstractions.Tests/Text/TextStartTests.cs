using ChoDon.Platform.Abstractions.Text;

namespace ChoDon.Platform.Abstractions.Tests.Text;

internal sealed class TextStartTests
{
    [TestCase("Đồng Thắng", 10, "Đồng Thắng")]
    [TestCase("Đồng Thắng", 4, "Đồng")]
    [TestCase("Đồng Thắng", 0, "")]
    [TestCase("", 3, "")]
    [TestCase("a😀b", 2, "a")]
    [TestCase("a😀b", 3, "a😀")]
    public void It_is_as_much_as_fits_and_halves_no_letter(string text, int longest, string expected) =>
        Assert.That(text.Start(longest), Is.EqualTo(expected));

    [TestCase("Đồng Thắng", 10, "Đồng Thắng")]
    [TestCase("Đồng Thắng", 4, "Đồng…")]
    [TestCase("a😀b", 2, "a…")]
    public void A_shortened_text_says_that_there_was_more(string text, int longest, string expected) =>
        Assert.That(text.Shortened(longest), Is.EqualTo(expected));
}
