using System.Text;

namespace ChoDon.Platform.Core.Import.Encodings;

/// <summary>VNI for Windows: a vowel, and behind it one byte for all of its marks; a few letters have bytes of their own.</summary>
internal static class Vni
{
    private const char Grave = '\u0300';
    private const char Acute = '\u0301';
    private const char Tilde = '\u0303';
    private const char Hook = '\u0309';
    private const char Dot = '\u0323';
    private const char Circumflex = '\u0302';
    private const char Breve = '\u0306';

    private static readonly Dictionary<char, string> Alone = new()
    {
        ['ñ'] = "đ", ['Ñ'] = "Đ", ['ô'] = "ơ", ['Ô'] = "Ơ", ['ö'] = "ư", ['Ö'] = "Ư",
        ['ì'] = "ì", ['Ì'] = "Ì", ['í'] = "í", ['Í'] = "Í", ['æ'] = "ỉ", ['Æ'] = "Ỉ", ['ó'] = "ĩ", ['Ó'] = "Ĩ",
        ['ò'] = "ị", ['Ò'] = "Ị", ['î'] = "ỵ", ['Î'] = "Ỵ",
    };

    private static readonly Dictionary<char, string> Marks = new()
    {
        ['ø'] = $"{Grave}", ['ù'] = $"{Acute}", ['û'] = $"{Hook}", ['õ'] = $"{Tilde}", ['ï'] = $"{Dot}",
        ['â'] = $"{Circumflex}", ['à'] = $"{Circumflex}{Grave}", ['á'] = $"{Circumflex}{Acute}",
        ['å'] = $"{Circumflex}{Hook}", ['ã'] = $"{Circumflex}{Tilde}", ['ä'] = $"{Circumflex}{Dot}",
        ['ê'] = $"{Breve}", ['è'] = $"{Breve}{Grave}", ['é'] = $"{Breve}{Acute}",
        ['ú'] = $"{Breve}{Hook}", ['ü'] = $"{Breve}{Tilde}", ['ë'] = $"{Breve}{Dot}",
    };

    public static bool Has(char letter) => Alone.ContainsKey(letter) || Marks.ContainsKey(char.ToLowerInvariant(letter));

    public static string Convert(string text)
    {
        var converted = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (converted.Length > 0 && TakesMarks(converted[^1]) && Marks.TryGetValue(char.ToLowerInvariant(letter), out var marks))
                converted.Append(marks);
            else if (Alone.TryGetValue(letter, out var alone))
                converted.Append(alone);
            else
                converted.Append(letter);
        }

        return converted.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool TakesMarks(char letter) =>
        letter is 'a' or 'e' or 'o' or 'u' or 'y' or 'ơ' or 'ư' or 'A' or 'E' or 'O' or 'U' or 'Y' or 'Ơ' or 'Ư';
}
