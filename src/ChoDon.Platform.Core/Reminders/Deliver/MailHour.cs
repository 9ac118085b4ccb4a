using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>A moment on the clock of Vietnam, and what a person's choices say to mail at it.</summary>
/// <param name="Today">The day.</param>
/// <param name="Hour">0 to 23.</param>
internal sealed record MailHour(DateOnly Today, int Hour)
{
    public static MailHour At(DateTime utc) => new(VietnamTime.DayOf(utc), VietnamTime.ToLocal(utc).Hour);

    /// <summary>
    /// Whether an occasion may go out with the day's message. Once a week is what came up to Monday, on Monday or on the
    /// first day after it on which the host is up.
    /// </summary>
    public bool IsForToday(ReminderPace pace, DateOnly occasion) => pace switch
    {
        ReminderPace.AtOnce or ReminderPace.Daily => true,
        ReminderPace.Weekly => occasion <= Monday,
        _ => false,
    };

    private DateOnly Monday => Today.AddDays(-(((int)Today.DayOfWeek + 6) % 7));
}
