using System.Globalization;

namespace ChoDon.Platform.Ui.Binding;

/// <summary>Reads a number that a person typed.</summary>
public static class TypedNumber
{
    /// <summary>
    /// Reads a whole number with the separators of the language of the request: 13.181 on a Vietnamese page.
    /// False for 3,8, for 3.8 and for what is no number.
    /// </summary>
    public static bool TryReadWhole(string? text, out long number)
    {
        number = 0;
        if (!TryRead(text ?? "", Show.Numbers, out var read) || read != decimal.Truncate(read) || read is < long.MinValue or > long.MaxValue)
            return false;
        number = (long)read;
        return true;
    }

    internal static bool TryRead(string text, NumberFormatInfo format, out decimal number)
    {
        number = 0;
        var digits = text.Replace(" ", "", StringComparison.Ordinal);
        var whole = digits.Split(format.NumberDecimalSeparator)[0].TrimStart('-', '+');
        var groups = whole.Split(format.NumberGroupSeparator);
        var grouped = groups.Length > 1;
        if (grouped && (groups[0].Length is 0 or > 3 || groups.Skip(1).Any(group => group.Length != 3)))
            return false;
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(
            digits,
            grouped ? Style | NumberStyles.AllowThousands : Style,
            format,
            out number);
    }
}
