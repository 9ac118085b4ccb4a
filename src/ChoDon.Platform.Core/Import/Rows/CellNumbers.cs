using System.Globalization;

namespace ChoDon.Platform.Core.Import.Rows;

/// <summary>Numbers as offices write them: 13.181 is thirteen thousand, 3,8 is three and eight tenths.</summary>
internal static class CellNumbers
{
    /// <summary>A text as a number, or null.</summary>
    public static decimal? Read(string text)
    {
        var compact = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
        var dots = compact.Count(letter => letter == '.');
        var commas = compact.Count(letter => letter == ',');

        // 1,234,567 and 1,234.5 are English; one comma alone is Vietnamese, and so are dots between groups of three.
        if (commas > 1 && dots <= 1 && AreGroups(compact.Split('.')[0], ','))
            return Parse(compact.Replace(",", "", StringComparison.Ordinal));
        if (commas == 1 && dots == 1 && compact.IndexOf(',', StringComparison.Ordinal) < compact.IndexOf('.', StringComparison.Ordinal))
            return AreGroups(compact.Split('.')[0], ',') ? Parse(compact.Replace(",", "", StringComparison.Ordinal)) : null;
        if (dots > 0 && AreGroups(compact.Split(',')[0], '.'))
            compact = compact.Replace(".", "", StringComparison.Ordinal);
        else if (dots > 0 && commas > 0)
            return null;
        return commas > 1 ? null : Parse(compact.Replace(',', '.'));
    }

    /// <summary>Whether a number of a sheet looks like 13.181 typed where the dot was taken for a decimal comma.</summary>
    public static bool MayBeThousands(double number)
    {
        var thousandth = number * 1000;
        return number is > 0 and < 1000 && number != Math.Floor(number) && Math.Abs(thousandth - Math.Round(thousandth)) < 1e-6
            && Math.Abs((number * 100) - Math.Round(number * 100)) > 1e-6;
    }

    private static bool AreGroups(string text, char separator)
    {
        var groups = text.TrimStart('-').Split(separator);
        return groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups[0] != "0"
            && groups.Skip(1).All(group => group.Length == 3) && groups.All(group => group.All(char.IsAsciiDigit));
    }

    private static decimal? Parse(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
