using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Testing;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed partial class EnrollmentTextTests
{
    private static readonly Dictionary<string, string> Vietnamese = Words<EnrollmentText>("");
    private static readonly Dictionary<string, string> English = Words<EnrollmentText>("en");
    private static readonly Dictionary<string, string> Shared = Words<FormText>("");

    [Test]
    public void Both_languages_hold_the_same_keys_with_the_same_places_to_fill()
    {
        Assert.That(English.Keys, Is.EquivalentTo(Vietnamese.Keys));
        Assert.Multiple(() =>
        {
            foreach (var (key, words) in Vietnamese)
                Assert.That(Places(English[key]), Is.EquivalentTo(Places(words)), key);
        });
    }

    [Test]
    public void Every_key_in_the_sources_has_words()
    {
        var sources = Directory.EnumerateFiles(Repository.PathTo("modules", "ChoDon.Modules.Enrollment"), "*.cs*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Select(File.ReadAllText);
        var groups = Vietnamese.Keys.Select(key => key.Split('.')[0]).ToHashSet();

        var used = sources.SelectMany(source => Key().Matches(source)).Select(match => match.Groups[1].Value)
            .Where(key => groups.Contains(key.Split('.')[0]))
            .ToHashSet();

        Assert.That(used, Has.Count.GreaterThan(100));
        Assert.That(used.Where(key => !Vietnamese.ContainsKey(key) && !Shared.ContainsKey(key)), Is.Empty);
    }

    private static Dictionary<string, string> Words<TTexts>(string language) =>
        new ResourceManager(typeof(TTexts))
            .GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<string> Places(string words) => Place().Matches(words).Select(match => match.Value).Distinct();

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Place();

    [GeneratedRegex(@"""([A-Z][A-Za-z]+(?:\.[A-Z][A-Za-z]+)+)""")]
    private static partial Regex Key();
}
