using System.Collections.Frozen;
using System.Text;

namespace ChoDon.Platform.Core.Import.Encodings;

/// <summary>
/// Whether words could be Vietnamese: every syllable is a beginning, a vowel of a short list, and an end, with one tone
/// at most. Words in letters of an old font hardly ever pass.
/// </summary>
internal static class VietnameseWords
{
    private static readonly string[] Beginnings =
    [
        "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr",
        "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
    ];

    private static readonly FrozenSet<string> Vowels = new[]
    {
        "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y",
        "ai", "ao", "au", "ay", "âu", "ây", "eo", "êu", "ia", "iê", "yê", "iêu", "yêu", "iu", "oa", "oă", "oai", "oay", "oao", "oe", "oeo",
        "oi", "ôi", "ơi", "oo", "ua", "uâ", "uây", "uê", "ui", "uô", "uôi", "uơ", "uy", "uya", "uyê", "uyu", "ưa", "ưi", "ươ", "ươi",
        "ươu", "ưu",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ends =
        new[] { "", "c", "ch", "m", "n", "ng", "nh", "p", "t" }.ToFrozenSet(StringComparer.Ordinal);

    public static WordCount Count(string text)
    {
        int words = 0, vietnamese = 0, start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var isPart = at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or '.' or ';' or ':' or '(' or ')' or '/' or '-' or '–' or '"' or '\'');
            if (isPart && start < 0)
                start = at;
            if (isPart || start < 0)
                continue;
            var word = text[start..at];
            start = -1;
            if (!word.Any(letter => letter > '\u007F'))
                continue;
            words++;
            if (IsVietnamese(word))
                vietnamese++;
        }

        return new WordCount(words, vietnamese);
    }

    public static bool IsVietnamese(string word)
    {
        for (var at = 1; at < word.Length; at++)
        {
            if (char.IsUpper(word[at]) && char.IsLower(word[at - 1]))
                return false;
        }

        var tones = 0;
        var plain = new StringBuilder(word.Length);
        foreach (var letter in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (letter is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')
                tones++;
            else
                plain.Append(letter);
        }

        var syllable = plain.ToString().Normalize(NormalizationForm.FormC);
        return tones <= 1 && Array.Exists(Beginnings, beginning => syllable.StartsWith(beginning, StringComparison.Ordinal) && IsRest(syllable[beginning.Length..]));
    }

    private static bool IsRest(string rest)
    {
        var vowel = 0;
        while (vowel < rest.Length && rest[vowel] is 'a' or 'ă' or 'â' or 'e' or 'ê' or 'i' or 'o' or 'ô' or 'ơ' or 'u' or 'ư' or 'y')
            vowel++;
        return Vowels.Contains(rest[..vowel]) && Ends.Contains(rest[vowel..]);
    }
}
