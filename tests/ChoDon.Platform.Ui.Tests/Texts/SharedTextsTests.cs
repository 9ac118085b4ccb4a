using ChoDon.Platform.Abstractions.Forms;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.Tests.Texts;

[SetUICulture("en"), SetCulture("en-GB")]
internal sealed class SharedTextsTests
{
    private readonly IStringLocalizer<SampleText> _texts =
        new ServiceCollection().AddLogging().AddPlatformUi().BuildServiceProvider().GetRequiredService<IStringLocalizer<SampleText>>();

    [Test]
    public void A_module_s_own_words_come_first() =>
        Assert.That(_texts["Error.NameMissing"].Value, Is.EqualTo("Enter the name of the sample."));

    [Test]
    public void Words_that_it_has_not_are_those_that_all_share() => Assert.Multiple(() =>
    {
        Assert.That(_texts["Error.ReasonMissing"], Has.Property("ResourceNotFound").False.And.Property("Value").EqualTo("Give the reason."));
        Assert.That(_texts["Error.NumberBeyond", 1, 2000].Value, Is.EqualTo("Enter a number from 1 to 2,000."));
    });

    [Test]
    public void What_nobody_has_is_not_found() =>
        Assert.That(_texts["Nobody.Has"], Has.Property("ResourceNotFound").True.And.Property("Value").EqualTo("Nobody.Has"));
}
