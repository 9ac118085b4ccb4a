using System.Globalization;
using System.Text.RegularExpressions;

namespace ChoDon.Platform.Core.Import.Rows;

/// <summary>Days as offices write them: 5/2/2019, 05-02-19, 5.2.2019, ngày 05 tháng 02 năm 2019, and as programs do: 2019-02-05.</summary>
internal static partial class CellDays
{
    /// <summary>The day, or null when it is none that ever was.</summary>
    /// <param name="text">What stands in the cell.</param>
    /// <param name="today">By which a year of two digits is understood: no day lies in the future.</param>
    /// <param name="isMonthFirst">Whether the column writes the month first.</param>
    public static DateOnly? Read(string text, DateOnly today, bool isMonthFirst = false)
    {
        if (Iso().Match(text) is { Success: true } iso)
            return Day(Number(iso, 1), Number(iso, 2), Number(iso, 3));
        if (Spoken().Match(text) is { Success: true } spoken)
            return Day(Number(spoken, 3), Number(spoken, 2), Number(spoken, 1));
        if (Written().Match(text) is not { Success: true } match)
            return null;
        var year = Number(match, 3);
        if (match.Groups[3].Length == 2)
            year += year + 2000 > today.Year ? 1900 : 2000;
        return isMonthFirst ? Day(year, Number(match, 1), Number(match, 2)) : Day(year, Number(match, 2), Number(match, 1));
    }

    /// <summary>The two numbers of which either may be the month; null where that is no question.</summary>
    public static (int First, int Second)? Numbers(string text) =>
        Written().Match(text) is { Success: true } match ? (Number(match, 1), Number(match, 2)) : null;

    /// <summary>Whether the text is one day when the month stands first, and another one when the day does.</summary>
    public static bool IsEither(string text) =>
        Numbers(text) is ( >= 1 and <= 12, >= 1 and <= 12) numbers && numbers.First != numbers.Second;

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(\d{1,2})\s*[/\-.]\s*(\d{1,2})\s*[/\-.]\s*(\d{4}|\d{2})(?: 0{1,2}:00(?::00)?| 12:00(?::00)? AM)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex(@"^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();
}
