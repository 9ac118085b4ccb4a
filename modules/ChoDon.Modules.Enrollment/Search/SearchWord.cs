using System.Text;
using ChoDon.Platform.Abstractions.Text;

namespace ChoDon.Modules.Enrollment.Search;

/// <summary>A word of a name, of an address or of what a person typed.</summary>
/// <param name="Key">Folded: no case, no marks.</param>
/// <param name="Marked">With its marks, wherever the tone was put.</param>
internal sealed record SearchWord(string Key, string Marked)
{
    /// <summary>The words of a text; what is neither letter nor digit stands between words, an apostrophe inside one.</summary>
    public static IReadOnlyList<SearchWord> Of(string? text)
    {
        var clean = VietnameseText.Clean(text);
        if (clean.Length == 0)
            return [];
        var spaced = new StringBuilder(clean.Length);
        foreach (var letter in clean)
        {
            if (letter != '\'')
                spaced.Append(char.IsLetterOrDigit(letter) || IsMark(letter) ? letter : ' ');
        }

        return
        [
            .. spaced.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => new SearchWord(VietnameseText.SearchKey(word), VietnameseText.MatchKey(word)))
                .Where(word => word.Key.Length > 0),
        ];
    }

    private static bool IsMark(char letter) =>
        char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
