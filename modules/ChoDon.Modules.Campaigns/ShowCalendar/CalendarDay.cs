namespace ChoDon.Modules.Campaigns.ShowCalendar;

/// <param name="Day">The day.</param>
/// <param name="Entries">Its first sessions.</param>
/// <param name="More">How many there are beside them.</param>
internal sealed record CalendarDay(DateOnly Day, IReadOnlyList<CalendarEntry> Entries, int More);
