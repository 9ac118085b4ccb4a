namespace ChoDon.Platform.Core.Holidays;

/// <summary>The list of a year: as somebody confirmed it, or as it is suggested.</summary>
/// <param name="Year">The year.</param>
/// <param name="Confirmed">Who took it over and when; null while the suggestion holds.</param>
/// <param name="Days">Beside the fixed holidays, in order.</param>
public sealed record YearOfHolidays(int Year, HolidayYear? Confirmed, IReadOnlyList<Holiday> Days)
{
    private readonly Dictionary<DateOnly, Holiday> _byDay = Days.ToDictionary(holiday => holiday.Day);

    /// <summary>With the fixed ones, in order.</summary>
    public IEnumerable<Holiday> All => Days.Concat(FixedHolidays.Of(Year)).OrderBy(holiday => holiday.Day);

    public Holiday? Find(DateOnly day) => _byDay.GetValueOrDefault(day);
}
