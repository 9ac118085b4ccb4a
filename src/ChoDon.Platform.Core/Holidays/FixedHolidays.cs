namespace ChoDon.Platform.Core.Holidays;

/// <summary>The holidays that fall on the same day every year. They hold without a list, and no list takes them away.</summary>
public static class FixedHolidays
{
    private static readonly (int Month, int Day, Occasion Occasion)[] Days =
    [
        (1, 1, Occasion.NewYear),
        (4, 30, Occasion.Reunification),
        (5, 1, Occasion.Labour),
        (9, 2, Occasion.NationalDay),
    ];

    public static IEnumerable<Holiday> Of(int year) =>
        Days.Select(one => new Holiday { Day = new DateOnly(year, one.Month, one.Day), Occasion = one.Occasion });

    public static bool Contains(DateOnly day) => Array.Exists(Days, one => one.Month == day.Month && one.Day == day.Day);
}
