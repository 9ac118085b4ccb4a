using ChoDon.Platform.Abstractions.Time;
using Cronos;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>The moments (in UTC) at which a cron expression is due on the clock of Vietnam.</summary>
public static class JobSlots
{
    /// <summary>The first slot after the moment.</summary>
    /// <exception cref="FormatException">The expression is no five-field cron expression, or never comes due.</exception>
    public static DateTime Next(string cron, DateTime after) =>
        CronExpression.Parse(cron).GetNextOccurrence(Utc(after), VietnamTime.Zone)
        ?? throw new FormatException($"The schedule '{cron}' never comes due.");

    /// <summary>The slot that looks back on the month: the first one after it has ended.</summary>
    public static DateTime After(string cron, Month month) =>
        Next(cron, TimeZoneInfo.ConvertTimeToUtc(month.Next.FirstDay.ToDateTime(TimeOnly.MinValue), VietnamTime.Zone).AddTicks(-1));

    /// <summary>The month that ended before the slot.</summary>
    public static Month MonthBefore(DateTime slot) => Month.Of(VietnamTime.DayOf(slot)).Previous;

    private static DateTime Utc(DateTime moment) => DateTime.SpecifyKind(moment, DateTimeKind.Utc);
}
