using ChoDon.Platform.Abstractions.Text;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>Sees through the usual disguises: capitals, accents, spaces, digits for letters, a year or a mark at the end.</summary>
internal static class PasswordFolding
{
    /// <summary>Small letters without accents, digits and marks; no spaces.</summary>
    public static string Plain(string? text) => VietnameseText.SearchKey(text).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The letters, with digits and marks read as the letters they stand for.</summary>
    public static string Letters(string plain) =>
        new([.. WithoutEnds(plain).Select(Letter).Where(char.IsAsciiLetterLower)]);

    private static string WithoutEnds(string plain)
    {
        var start = 0;
        var end = plain.Length;
        while (start < end && !char.IsAsciiLetterLower(plain[start]))
            start++;
        while (end > start && !char.IsAsciiLetterLower(plain[end - 1]))
            end--;
        return plain[start..end];
    }

    private static char Letter(char sign) => sign switch
    {
        '0' => 'o',
        '1' or '!' or '|' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' or '+' => 't',
        '8' => 'b',
        '9' => 'g',
        _ => sign,
    };
}
