using System.Collections.Concurrent;

namespace ChoDon.Platform.Core.Holidays;

/// <summary>All lists as they stood at a moment.</summary>
internal sealed class HolidayPicture(IEnumerable<HolidayYear> confirmed, IEnumerable<Holiday> days)
{
    private readonly Dictionary<int, HolidayYear> _confirmed = confirmed.ToDictionary(year => year.Year);
    private readonly ILookup<int, Holiday> _days = days.OrderBy(holiday => holiday.Day).ToLookup(holiday => holiday.Day.Year);
    private readonly ConcurrentDictionary<int, YearOfHolidays> _years = [];

    public static HolidayPicture None { get; } = new([], []);

    public YearOfHolidays Of(int year) => _years.GetOrAdd(year, Make);

    private YearOfHolidays Make(int year) => _confirmed.TryGetValue(year, out var confirmed)
        ? new YearOfHolidays(year, confirmed, [.. _days[year]])
        : new YearOfHolidays(year, null, HolidaySuggestion.Of(year));
}
