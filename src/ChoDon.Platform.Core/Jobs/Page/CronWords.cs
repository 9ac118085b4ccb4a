using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Says a schedule in words; an unusual one is shown as it is written.</summary>
public static class CronWords
{
    public static string Of(string cron, IStringLocalizer words) => cron.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var minute, var hour, var day, "*", "*"] when Clock(hour, minute) is { } at && int.TryParse(day, out _) => words["EveryMonth", at, day],
        [var minute, var hour, "*", "*", "*"] when Clock(hour, minute) is { } at => words["EveryDay", at],
        [var minute, var hour, "*", "*", [>= '0' and <= '7'] weekday] when Clock(hour, minute) is { } at =>
            words["EveryWeek", at, words[$"Weekday{(weekday[0] - '0') % 7}"].Value],
        [['*', '/', .. var minutes], "*", "*", "*", "*"] when int.TryParse(minutes, out _) => words["EveryMinutes", minutes],
        [var minute, "*", "*", "*", "*"] when int.TryParse(minute, out _) => words["EveryHour", minute],
        _ => cron,
    };

    private static string? Clock(string hour, string minute) =>
        int.TryParse(hour, out var hours) && int.TryParse(minute, out var minutes) && hours is >= 0 and < 24 && minutes is >= 0 and < 60
            ? new TimeOnly(hours, minutes).ToString("HH:mm", CultureInfo.InvariantCulture)
            : null;
}
