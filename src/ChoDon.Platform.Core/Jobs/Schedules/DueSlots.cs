using ChoDon.Platform.Abstractions.Jobs;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>The slots that a schedule owes, and the first one that it will owe later.</summary>
internal sealed record DueSlots(IReadOnlyList<DateTime> Slots, DateTime NextDue)
{
    /// <summary>More than that many are left to the next tick, so that no transaction grows without bounds.</summary>
    private const int AtOnce = 500;

    public static DueSlots Of(JobSchedule schedule, string cron, CatchUp catchUp, DateTime now)
    {
        var slots = new List<DateTime>();
        var next = schedule.NextDue;
        while (next <= now && slots.Count < AtOnce)
        {
            if (catchUp == CatchUp.LatestOnly)
                slots.Clear();
            slots.Add(next);
            next = JobSlots.Next(cron, next);
        }

        return new DueSlots(slots, next);
    }
}
