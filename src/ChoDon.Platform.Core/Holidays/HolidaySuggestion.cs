using System.Globalization;

namespace ChoDon.Platform.Core.Holidays;

/// <summary>
/// What a year's list is likely to be. The days of the moon are those of the Chinese calendar, from which Vietnam's differs
/// in rare years (2007, 2030), and the government may swap days: so somebody looks at it before the year begins.
/// </summary>
public static class HolidaySuggestion
{
    private const int TetDays = 5;

    private static readonly ChineseLunisolarCalendar Moon = new();

    /// <summary>The holidays beside the fixed ones, in order, with days off for all that fall on a weekend.</summary>
    public static IReadOnlyList<Holiday> Of(int year)
    {
        List<Holiday> holidays = [Off(new DateOnly(year, 9, 3), Occasion.NationalDay), .. ByTheMoon(year)];
        List<DateOnly> off = [.. holidays.Concat(FixedHolidays.Of(year)).Select(holiday => holiday.Day).Order()];
        foreach (var weekend in off.Where(IsWeekend).ToList())
        {
            var day = weekend;
            while (IsWeekend(day) || off.Contains(day))
                day = day.AddDays(1);
            off.Add(day);
            holidays.Add(Off(day, Occasion.InLieu));
        }

        return [.. holidays.OrderBy(holiday => holiday.Day)];
    }

    internal static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static IEnumerable<Holiday> ByTheMoon(int year)
    {
        if (year <= Moon.MinSupportedDateTime.Year || year >= Moon.MaxSupportedDateTime.Year)
            yield break;
        var eve = DayOf(year, month: 1, day: 1).AddDays(-1);
        for (var day = 0; day < TetDays; day++)
            yield return Off(eve.AddDays(day), Occasion.Tet);
        yield return Off(DayOf(year, month: 3, day: 10), Occasion.HungKings);
    }

    // A leap month takes a number of its own, and those after it count one more.
    private static DateOnly DayOf(int year, int month, int day)
    {
        var leap = Moon.GetLeapMonth(year);
        return DateOnly.FromDateTime(Moon.ToDateTime(year, leap > 0 && leap <= month ? month + 1 : month, day, 0, 0, 0, 0));
    }

    private static Holiday Off(DateOnly day, Occasion occasion) => new() { Day = day, Occasion = occasion };
}
