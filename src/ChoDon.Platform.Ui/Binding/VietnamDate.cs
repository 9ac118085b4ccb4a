using System.Globalization;

namespace ChoDon.Platform.Ui.Binding;

/// <summary>Reads days as people here write them: day first.</summary>
public static class VietnamDate
{
    private static readonly char[] Separators = ['/', '-', '.', ' '];

    /// <summary>
    /// Reads d/M/yyyy, d-M-yyyy, d.M.yyyy, d/M/yy and yyyy-MM-dd. A year of two digits is the last one
    /// that is not after next year.
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">Decides the century of a year of two digits.</param>
    /// <param name="date">The day read.</param>
    /// <returns>Whether it is a day, not a day of the calendar (31/04), or something else.</returns>
    public static VietnamDateReading Read(string? text, DateOnly today, out DateOnly date)
    {
        date = default;
        var parts = (text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length != 3 || !parts.All(IsShortNumber))
            return VietnamDateReading.Unreadable;
        if (parts[0].Length == 4)
            Array.Reverse(parts);
        if (parts[0].Length > 2 || parts[1].Length > 2 || parts[2].Length is not (2 or 4))
            return VietnamDateReading.Unreadable;

        var day = Number(parts[0]);
        var month = Number(parts[1]);
        var year = Number(parts[2]);
        if (parts[2].Length == 2)
            year = Century(year, today);
        if (year is < 1900 or > 2100 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return VietnamDateReading.NotInCalendar;
        date = new DateOnly(year, month, day);
        return VietnamDateReading.Day;
    }

    private static int Century(int twoDigits, DateOnly today)
    {
        var year = (today.Year / 100 * 100) + twoDigits;
        return year > today.Year + 1 ? year - 100 : year;
    }

    private static bool IsShortNumber(string text) => text.Length <= 4 && text.All(char.IsAsciiDigit);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
