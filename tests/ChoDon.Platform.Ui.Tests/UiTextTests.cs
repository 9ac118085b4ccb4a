using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;

namespace ChoDon.Platform.Ui.Tests;

public sealed partial class UiTextTests
{
    private static readonly ResourceManager Texts = new("ChoDon.Platform.Ui.Resources.UiText", typeof(UiText).Assembly);
    private static readonly Dictionary<string, string> Vietnamese = TextsOf(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> English = TextsOf(CultureInfo.GetCultureInfo("en"));

    [Test]
    public void Both_languages_have_the_same_texts() =>
        Assert.That(English.Keys, Is.EquivalentTo(Vietnamese.Keys));

    [Test]
    public void Every_text_is_used_and_every_use_has_a_text()
    {
        var used = typeof(UiText).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.Name);
        Assert.That(used, Is.EquivalentTo(Vietnamese.Keys));
    }

    [Test]
    public void Both_languages_put_in_the_same_values() =>
        Assert.That(
            Vietnamese.Where(text => !Gaps(text.Value).SetEquals(Gaps(English[text.Key]))).Select(text => text.Key),
            Is.Empty);

    [Test]
    public void No_English_text_was_left_in_Vietnamese() =>
        Assert.That(English.Where(text => VietnameseLetter().IsMatch(text.Value)).Select(text => text.Key), Is.Empty);

    private static Dictionary<string, string> TextsOf(CultureInfo culture) =>
        Texts.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static HashSet<string> Gaps(string text) => [.. Gap().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Gap();

    [GeneratedRegex("[ăâđêôơưàáạảãèéẹẻẽìíịỉĩòóọỏõùúụủũỳýỵỷỹ]", RegexOptions.IgnoreCase)]
    private static partial Regex VietnameseLetter();
}
