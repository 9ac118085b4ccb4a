using ChoDon.Platform.Abstractions.Time;
using Cronos;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>The moments (in UTC) at which a cron expression is due on the clock of Vietnam.</summary>
public static class JobSlots
{
    public const int LongestCron = 64;

    /// <summary>What is wrong with an expression; null when it can be used.</summary>
    public static ScheduleFault? FaultOf(string cron, DateTime now)
    {
        if (cron.Length > LongestCron || !CronExpression.TryParse(cron, out var expression))
            return ScheduleFault.Unreadable;
        return expression.GetNextOccurrence(Utc(now), VietnamTime.Zone) is null ? ScheduleFault.NeverDue : null;
    }

    /// <summary>The first slot after the moment.</summary>
    /// <exception cref="FormatException">The expression is no five-field cron expression, or never comes due.</exception>
    public static DateTime Next(string cron, DateTime after) =>
        CronExpression.Parse(cron).GetNextOccurrence(Utc(after), VietnamTime.Zone)
        ?? throw new FormatException($"The schedule '{cron}' never comes due.");

    /// <summary>The slot that looks back on the month: the first one after it has ended.</summary>
    public static DateTime After(string cron, Month month) =>
        Next(cron, VietnamTime.StartOf(month.Next.FirstDay).AddTicks(-1));

    /// <summary>The first slot on the day or after it.</summary>
    public static DateTime On(string cron, DateOnly day) => Next(cron, VietnamTime.StartOf(day).AddTicks(-1));

    /// <summary>The slots to come, soonest first.</summary>
    public static IEnumerable<DateTime> NextFew(string cron, DateTime after, int count)
    {
        for (var slot = Next(cron, after); count > 0; count--)
        {
            yield return slot;
            slot = Next(cron, slot);
        }
    }

    /// <summary>The month that ended before the slot.</summary>
    public static Month MonthBefore(DateTime slot) => Month.Of(VietnamTime.DayOf(slot)).Previous;

    private static DateTime Utc(DateTime moment) => DateTime.SpecifyKind(moment, DateTimeKind.Utc);
}
