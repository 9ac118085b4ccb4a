using System.Globalization;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>How often a schedule comes round, as people say it.</summary>
public enum ScheduleRhythm
{
    Daily,
    Weekly,
    Monthly,
}

/// <summary>A schedule that takes no knowledge of cron: each day, one day of the week, or one day of the month.</summary>
/// <param name="Rhythm">How often.</param>
/// <param name="At">The time of the day in Vietnam.</param>
/// <param name="Weekday">The day of the week of a weekly one; 0 is Sunday.</param>
/// <param name="Day">The day of the month of a monthly one; 0 is the last one.</param>
public sealed record PlainSchedule(ScheduleRhythm Rhythm, TimeOnly At, int Weekday, int Day)
{
    /// <summary>Months without a 29th day would be left out.</summary>
    public const int LatestDay = 28;

    private const string LastDay = "L";

    public string ToCron() => Rhythm switch
    {
        ScheduleRhythm.Daily => string.Create(CultureInfo.InvariantCulture, $"{At.Minute} {At.Hour} * * *"),
        ScheduleRhythm.Weekly => string.Create(CultureInfo.InvariantCulture, $"{At.Minute} {At.Hour} * * {Weekday}"),
        _ when Day == 0 => string.Create(CultureInfo.InvariantCulture, $"{At.Minute} {At.Hour} {LastDay} * *"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{At.Minute} {At.Hour} {Day} * *"),
    };

    /// <summary>Null when the expression says more than that.</summary>
    public static PlainSchedule? Of(string cron)
    {
        if (cron.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var minute, var hour, var day, "*", var weekday]
            || Number(minute, 0, 59) is not { } minutes || Number(hour, 0, 23) is not { } hours)
            return null;
        var at = new TimeOnly(hours, minutes);
        return (day, weekday) switch
        {
            ("*", "*") => new PlainSchedule(ScheduleRhythm.Daily, at, 0, 0),
            ("*", _) when Number(weekday, 0, 7) is { } known => new PlainSchedule(ScheduleRhythm.Weekly, at, known % 7, 0),
            (LastDay, "*") => new PlainSchedule(ScheduleRhythm.Monthly, at, 0, 0),
            (_, "*") when Number(day, 1, 31) is { } known => new PlainSchedule(ScheduleRhythm.Monthly, at, 0, known),
            _ => null,
        };
    }

    private static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
