using System.Collections;
using System.Globalization;
using System.Resources;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Reports;

namespace ChoDon.Platform.Core.Tests.Reports;

/// <summary>What the platform adds to the sentences of modules.</summary>
internal sealed class NarrativeTextTests
{
    private static readonly Dictionary<string, string> Vietnamese = WordsIn("");
    private static readonly Dictionary<string, string> English = WordsIn("en");

    [Test]
    public void Both_languages_say_the_same_with_the_same_gaps() => Assert.That(
        English.Select(text => (text.Key, Gaps(text.Value))), Is.EquivalentTo(Vietnamese.Select(text => (text.Key, Gaps(text.Value)))));

    [Test]
    public void Each_reason_for_having_no_number_has_words_for_a_part_and_for_a_whole_module()
    {
        var reasons = Enum.GetValues<FigureStatus>().Except([FigureStatus.Complete, FigureStatus.PartMonth]);

        Assert.That(reasons.SelectMany(reason => new[] { $"Part.{reason}", $"Whole.{reason}" }), Is.SubsetOf(Vietnamese.Keys));
    }

    private static int Gaps(string text) => text.Count(letter => letter == '{');

    private static Dictionary<string, string> WordsIn(string language) => new ResourceManager(typeof(NarrativeTexts))
        .GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!
        .Cast<DictionaryEntry>()
        .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
}
