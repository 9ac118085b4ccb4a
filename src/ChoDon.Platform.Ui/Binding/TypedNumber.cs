using System.Globalization;

namespace ChoDon.Platform.Ui.Binding;

/// <summary>Reads a number that a person typed.</summary>
internal static class TypedNumber
{
    public static bool TryRead(string text, NumberFormatInfo format, out decimal number)
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
