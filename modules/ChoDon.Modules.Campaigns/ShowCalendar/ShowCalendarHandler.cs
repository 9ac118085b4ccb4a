using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.ShowCalendar;

/// <summary>The sessions of a month by days, in two questions to the database however many there are.</summary>
internal sealed class ShowCalendarHandler(FilteredSessions filtered)
{
    public const int Shown = 4;

    public async Task<CalendarMonth> HandleAsync(Month month, CancellationToken cancellationToken)
    {
        var sessions = filtered.Of(new SessionFilter(From: month.FirstDay, To: month.LastDay));
        var counts = await sessions
            .GroupBy(session => session.Day)
            .Select(day => new { day.Key, Count = day.Count() })
            .ToDictionaryAsync(day => day.Key, day => day.Count, cancellationToken);
        var entries = await sessions
            .Select(session => session.Day)
            .Distinct()
            .SelectMany(day => sessions
                .Where(session => session.Day == day)
                .OrderBy(session => session.StartsAt == null)
                .ThenBy(session => session.StartsAt)
                .ThenBy(session => session.Id)
                .Take(Shown))
            .Select(session => new CalendarEntry(session.Id, session.UnitId, session.Kind, session.State, session.Day, session.StartsAt))
            .ToListAsync(cancellationToken);
        var byDay = entries
            .OrderBy(entry => entry.StartsAt is null).ThenBy(entry => entry.StartsAt).ThenBy(entry => entry.Id)
            .ToLookup(entry => entry.Day);
        return new CalendarMonth(month, [.. DaysOf(month).Select(day =>
            new CalendarDay(day, [.. byDay[day]], counts.GetValueOrDefault(day) - byDay[day].Count()))]);
    }

    private static IEnumerable<DateOnly> DaysOf(Month month) =>
        Enumerable.Range(0, month.LastDay.Day).Select(month.FirstDay.AddDays);
}
