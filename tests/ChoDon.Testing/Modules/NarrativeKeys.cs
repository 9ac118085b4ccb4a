using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Testing.Modules;

/// <summary>The keys of a sentence by whether their words hold a number.</summary>
internal static class NarrativeKeys
{
    private const string Gap = "{0}";

    public static IEnumerable<string> WithNumber(ReportSentence sentence) => sentence.TextKeys.Except(WithoutNumber(sentence));

    public static IEnumerable<string> WithoutNumber(ReportSentence sentence) =>
        new[] { sentence.Figure is null ? sentence.TextKey : null, sentence.NoneKey }.OfType<string>();

    /// <summary>One form or two, each with one gap and no digit beside it.</summary>
    public static bool HasOnlyItsNumber(string words)
    {
        var forms = words.Split('|');
        return forms.Length <= 2 && forms.All(form => form.Split(Gap) is [var before, var after] && !(before + after).Any(char.IsDigit));
    }
}
