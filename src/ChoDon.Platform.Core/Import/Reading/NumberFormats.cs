namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>Tells formats that show a day from those that show a number.</summary>
internal static class NumberFormats
{
    /// <summary>The formats that every Excel knows by number.</summary>
    public static bool IsDate(int number) => number is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 50 and <= 58);

    /// <summary>Whether letters of days or years stand in the format, outside quotes and brackets.</summary>
    public static bool IsDate(string? format)
    {
        if (format is null)
            return false;
        char? inside = null;
        for (var at = 0; at < format.Length; at++)
        {
            var letter = format[at];
            if (inside is { } end)
            {
                if (letter == end)
                    inside = null;
                continue;
            }

            switch (letter)
            {
                case '"': inside = '"'; break;
                case '[': inside = ']'; break;
                case '\\' or '_' or '*': at++; break;
                case 'd' or 'D' or 'y' or 'Y': return true;
            }
        }

        return false;
    }
}
