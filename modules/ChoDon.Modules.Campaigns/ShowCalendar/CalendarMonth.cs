using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Campaigns.ShowCalendar;

/// <param name="Month">The month.</param>
/// <param name="Days">All its days.</param>
internal sealed record CalendarMonth(Month Month, IReadOnlyList<CalendarDay> Days)
{
    public bool IsEmpty => Days.All(day => day.Entries.Count == 0);

    /// <summary>Weeks from Monday to Sunday; null where a day lies in another month.</summary>
    public IEnumerable<CalendarDay?[]> Weeks
    {
        get
        {
            var before = ((int)Month.FirstDay.DayOfWeek + 6) % 7;
            var after = (7 - ((before + Days.Count) % 7)) % 7;
            return [.. Enumerable.Repeat<CalendarDay?>(null, before).Concat(Days).Concat(Enumerable.Repeat<CalendarDay?>(null, after)).Chunk(7)];
        }
    }
}
