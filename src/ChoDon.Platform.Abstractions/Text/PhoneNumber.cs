using System.Text;

namespace ChoDon.Platform.Abstractions.Text;

/// <summary>Telephone numbers of Vietnam, however people write them.</summary>
public static class PhoneNumber
{
    /// <summary>Of a number as it is stored.</summary>
    public const int MaxLength = 16;

    private const string Country = "84";

    /// <summary>The number as it is stored, +84 first, or null when it is none.</summary>
    public static string? Read(string typed)
    {
        var digits = new StringBuilder();
        foreach (var letter in typed.Trim())
        {
            if (char.IsAsciiDigit(letter))
                digits.Append(letter);
            else if (letter is not (' ' or '\u00A0' or '.' or '-' or '(' or ')' or '+'))
                return null;
        }

        var number = digits.ToString();
        if (number.StartsWith("00", StringComparison.Ordinal))
            number = number[2..];
        else if (number.StartsWith('0'))
            number = Country + number[1..];

        // Nine digits without the leading zero for a mobile telephone, nine or ten for one with a line.
        return number.StartsWith(Country, StringComparison.Ordinal) && number.Length is 11 or 12 && number[2] != '0' ? "+" + number : null;
    }

    /// <summary>As people at home write it: 0912 345 678.</summary>
    public static string Show(string stored)
    {
        var home = stored.StartsWith("+" + Country, StringComparison.Ordinal) ? "0" + stored[3..] : stored;
        return home.Length == 10 ? $"{home[..4]} {home[4..7]} {home[7..]}" : home;
    }
}
