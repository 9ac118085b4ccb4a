using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Says a schedule in words; an unusual one is shown as it is written.</summary>
public static class CronWords
{
    public static string Of(string cron, IStringLocalizer words)
    {
        if (PlainSchedule.Of(cron) is { } plain)
            return Of(plain, plain.At.ToString("HH:mm", CultureInfo.InvariantCulture), words);
        return cron.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [['*', '/', .. var minutes], "*", "*", "*", "*"] when int.TryParse(minutes, out _) => words["EveryMinutes", minutes],
            [var minute, "*", "*", "*", "*"] when int.TryParse(minute, out _) => words["EveryHour", minute],
            _ => cron,
        };
    }

    private static string Of(PlainSchedule plain, string at, IStringLocalizer words) => plain.Rhythm switch
    {
        ScheduleRhythm.Daily => words["EveryDay", at],
        ScheduleRhythm.Weekly => words["EveryWeek", at, words[$"Weekday{plain.Weekday}"].Value],
        _ when plain.Day == 0 => words["EveryMonthEnd", at],
        _ => words["EveryMonth", at, plain.Day],
    };
}
