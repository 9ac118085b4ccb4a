using System.Collections;
using System.Globalization;
using System.Resources;
using ChoDon.Platform.Core.Reports;

namespace ChoDon.Platform.Core.Tests.Reports;

/// <summary>The words of reminders of reports.</summary>
internal sealed class ReportReminderTextTests
{
    private static readonly Dictionary<string, string> Vietnamese = WordsIn("");
    private static readonly Dictionary<string, string> English = WordsIn("en");

    [Test]
    public void Both_languages_say_the_same_with_the_same_gaps() => Assert.That(
        English.Select(text => (text.Key, Gaps(text.Value))), Is.EquivalentTo(Vietnamese.Select(text => (text.Key, Gaps(text.Value)))));

    [Test]
    public void Each_kind_has_a_name() => Assert.That(
        new[] { RemindToConfirm.Declaration, RemindToHandIn.Declaration, RemindToApprove.Declaration }.Select(kind => kind.Reminder.TextKey),
        Is.SubsetOf(Vietnamese.Keys));

    private static int Gaps(string text) => text.Count(letter => letter == '{');

    private static Dictionary<string, string> WordsIn(string language) => new ResourceManager(typeof(ReportReminderTexts))
        .GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!
        .Cast<DictionaryEntry>()
        .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
}
