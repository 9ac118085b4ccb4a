using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Ui.Tests.Texts;

internal sealed partial class FormTextTests
{
    private static readonly Dictionary<string, string> Vietnamese = TextsOf("");
    private static readonly Dictionary<string, string> English = TextsOf("en");

    [Test]
    public void Both_languages_hold_the_same_keys_with_the_same_places_to_fill()
    {
        Assert.That(English.Keys, Is.EquivalentTo(Vietnamese.Keys));
        Assert.That(Vietnamese.Where(text => !Places(text.Value).SetEquals(Places(English[text.Key]))), Is.Empty);
    }

    [Test]
    public void Every_kind_of_area_has_words() =>
        Assert.That(Enum.GetValues<AreaTag>().Select(tag => $"Tag.{tag}"), Is.SubsetOf(Vietnamese.Keys));

    private static Dictionary<string, string> TextsOf(string language) =>
        new ResourceManager(typeof(FormText))
            .GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static HashSet<string> Places(string words) => [.. Place().Matches(words).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Place();
}
