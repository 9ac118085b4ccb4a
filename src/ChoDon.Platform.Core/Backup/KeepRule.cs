using System.Globalization;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Backup;

/// <summary>Which backups stay: the last one of each of the latest days, weeks and months that have one.</summary>
internal static class KeepRule
{
    public static IReadOnlySet<DateTime> Kept(IReadOnlyCollection<DateTime> all, BackupSettings settings)
    {
        HashSet<DateTime> kept = [];
        kept.UnionWith(LastOfEach(all, settings.Daily, VietnamTime.DayOf));
        kept.UnionWith(LastOfEach(all, settings.Weekly, WeekOf));
        kept.UnionWith(LastOfEach(all, settings.Monthly, moment => Month.Of(VietnamTime.DayOf(moment))));
        return kept;
    }

    private static IEnumerable<DateTime> LastOfEach<TPeriod>(IEnumerable<DateTime> all, int count, Func<DateTime, TPeriod> periodOf) =>
        all.GroupBy(periodOf).Select(period => period.Max()).OrderDescending().Take(count);

    private static (int Year, int Week) WeekOf(DateTime moment)
    {
        var day = VietnamTime.DayOf(moment).ToDateTime(TimeOnly.MinValue);
        return (ISOWeek.GetYear(day), ISOWeek.GetWeekOfYear(day));
    }
}
