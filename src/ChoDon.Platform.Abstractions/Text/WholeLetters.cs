using System.Collections.Concurrent;
using System.Text;

namespace ChoDon.Platform.Abstractions.Text;

/// <summary>
/// The letters of Vietnamese and of western languages as single characters, taken apart once: most texts hold no
/// others, and taking each apart anew costs most of what reading a list costs.
/// </summary>
internal static class WholeLetters
{
    // Up to the combining marks, and the block that holds the Vietnamese vowels with tones.
    private const int Low = 0x0300;
    private const int High = 0x1EA0;
    private const int End = 0x1EFA;

    private static readonly WholeLetter?[] Letters =
        [.. Enumerable.Range(0, Low).Concat(Enumerable.Range(High, End - High)).Select(letter => TakeApart((char)letter))];

    private static readonly ConcurrentDictionary<(char Letter, char Tone), string> Toned = new();

    /// <summary>Whether a text is clean already: no other letters, single spaces, and none at its ends.</summary>
    public static bool AreClean(string text)
    {
        var before = ' ';
        foreach (var letter in text)
        {
            if (letter == ' ' ? before == ' ' : Find(letter) is null)
                return false;
            before = letter;
        }

        return before != ' ';
    }

    /// <summary>The search key of a clean text, or null when it holds other letters.</summary>
    public static string? SearchKey(string clean) => clean.All(letter => Find(letter) is not null)
        ? string.Create(clean.Length, clean, (key, letters) =>
        {
            for (var at = 0; at < key.Length; at++)
                key[at] = Find(letters[at])!.Plain;
        })
        : null;

    /// <summary>The match key of a clean text, or null when it holds other letters, or a syllable two tones.</summary>
    public static string? MatchKey(string clean)
    {
        var key = new StringBuilder(clean.Length);
        var tone = '\0';
        foreach (var letter in clean)
        {
            if (Find(letter) is not { } whole || (whole.Tone != '\0' && tone != '\0'))
                return null;
            if (!whole.IsLetter)
                CloseSyllable();
            if (whole.Tone != '\0')
                tone = whole.Tone;
            key.Append(whole.Toneless);
        }

        CloseSyllable();
        return key.ToString();

        void CloseSyllable()
        {
            if (tone == '\0')
                return;
            var last = (key[^1], tone);
            key.Length--;
            key.Append(Toned.GetOrAdd(last, static pair => $"{pair.Letter}{pair.Tone}".Normalize(NormalizationForm.FormC)));
            tone = '\0';
        }
    }

    private static WholeLetter? Find(char letter) =>
        letter < Low ? Letters[letter] : letter is >= (char)High and < (char)End ? Letters[letter - High + Low] : null;

    private static WholeLetter? TakeApart(char letter)
    {
        var text = letter.ToString();
        if (letter != ' ' && VietnameseText.Mend(text) != text)
            return null;
        var apart = text.ToLowerInvariant().Normalize(NormalizationForm.FormD);
        var tones = apart.Where(VietnameseText.IsTone).ToList();
        var toneless = string.Concat(apart.Except(tones)).Normalize(NormalizationForm.FormC);
        var plain = VietnameseText.Fold(text);
        return toneless.Length == 1 && plain.Length == 1 && tones.Count <= 1
            ? new WholeLetter(plain[0], toneless[0], tones.FirstOrDefault(), char.IsLetter(toneless[0]))
            : null;
    }

    /// <param name="Plain">Small, without marks.</param>
    /// <param name="Toneless">Small, with all marks but the tone.</param>
    /// <param name="Tone">The tone, or nothing.</param>
    /// <param name="IsLetter">Whether it goes on with a syllable.</param>
    private sealed record WholeLetter(char Plain, char Toneless, char Tone, bool IsLetter);
}
