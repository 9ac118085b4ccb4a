using System.Globalization;
using System.Text;

namespace ChoDon.Platform.Abstractions.Text;

/// <summary>Vietnamese words: cleaning, searching, matching and sorting.</summary>
public static class VietnameseText
{
    private static readonly CompareInfo Collation = CultureInfo.GetCultureInfo("vi-VN").CompareInfo;

    /// <summary>Orders names as a Vietnamese reader expects, numbers by their size (2A before 10).</summary>
    public static IComparer<string> NaturalOrder { get; } =
        Comparer<string>.Create((left, right) => Collation.Compare(left, right, CompareOptions.NumericOrdering));

    /// <summary>
    /// Cleans what a person typed or a file held: NFC, no invisible characters, single spaces, one kind of
    /// apostrophe, and the Icelandic Ð (U+00D0) of old files as Đ.
    /// </summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";
        return WholeLetters.AreClean(text) ? text : Mend(text);
    }

    /// <summary>
    /// Folds case, diacritics and đ, so that "cho don" finds "Chợ Đồn".
    /// </summary>
    public static string SearchKey(string? text)
    {
        var clean = Clean(text);
        return WholeLetters.SearchKey(clean) ?? Fold(clean);
    }

    /// <summary>
    /// The key by which a file's names are linked to known ones: folds case and where the tone stands, so that
    /// "Hòa" is "Hoà" and "Thủy" is "Thuỷ". Keeps the vowels and the tone itself: "Phó Bảng" is not "Phố Bảng".
    /// </summary>
    public static string MatchKey(string? text)
    {
        var clean = Clean(text);
        return WholeLetters.MatchKey(clean) ?? FoldTones(clean);
    }

    /// <summary>
    /// The key that people are sorted by: given name, then family and middle names, in Vietnamese order.
    /// Compared letter by letter it gives the order in any database.
    /// </summary>
    public static string PersonSortKey(string? fullName)
    {
        var name = Clean(fullName);
        var lastSpace = name.LastIndexOf(' ');
        var ordered = lastSpace < 0 ? name : $"{name[(lastSpace + 1)..]} {name[..lastSpace]}";
        return Convert.ToHexStringLower(Collation.GetSortKey(ordered, CompareOptions.IgnoreCase).KeyData);
    }

    /// <summary>
    /// The key that other texts, such as addresses, are sorted by: in Vietnamese order, numbers by their size (2A before
    /// 10). Empty for an empty text. Compared letter by letter it gives the order in any database.
    /// </summary>
    public static string TextSortKey(string? text) => Clean(text) is { Length: > 0 } clean
        ? Convert.ToHexStringLower(Collation.GetSortKey(clean, CompareOptions.IgnoreCase | CompareOptions.NumericOrdering).KeyData)
        : "";

    internal static string Mend(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(letter))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
                continue;
            }

            switch (letter.Value)
            {
                case '\u2019' or '\u2018' or '\u02BC': clean.Append('\''); break;
                case '\u00D0' or '\u0189': clean.Append('Đ'); break;
                case '\u00F0': clean.Append('đ'); break;
                case '\uFFFE' or '\uFFFF': break; // no letters, and nothing that can be normalized
                default:
                    if (!Rune.IsControl(letter) && Rune.GetUnicodeCategory(letter) != UnicodeCategory.Format)
                        clean.Append(letter);
                    break;
            }
        }

        // Last, because a mark may have stood behind an invisible character.
        return clean.ToString().TrimEnd(' ').Normalize(NormalizationForm.FormC);
    }

    internal static string Fold(string clean)
    {
        var key = new StringBuilder();
        foreach (var letter in clean.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                key.Append(letter == 'đ' ? 'd' : letter);
        }

        return key.ToString();
    }

    private static string FoldTones(string clean)
    {
        var key = new StringBuilder();
        var tones = new StringBuilder();
        foreach (var letter in clean.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (IsTone(letter))
            {
                tones.Append(letter);
                continue;
            }

            if (!char.IsLetter(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                CloseSyllable();
            key.Append(letter);
        }

        CloseSyllable();
        return key.ToString().Normalize(NormalizationForm.FormC);

        void CloseSyllable()
        {
            key.Append(tones);
            tones.Clear();
        }
    }

    /// <summary>huyền, sắc, ngã, hỏi, nặng</summary>
    internal static bool IsTone(char mark) => mark is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323';
}
