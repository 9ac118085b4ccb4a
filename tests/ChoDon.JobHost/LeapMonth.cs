using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Testing.Jobs;
using ChoDon.Testing.Time;

namespace ChoDon.JobHost;

/// <summary>
/// Thirty days with a leap day and the end of a month, in which the clock is set back by two hours twice: on a working day,
/// and just after the jobs of the new month, into the old month again.
/// </summary>
public static class LeapMonth
{
    public static readonly DateTimeOffset Begin = new(2028, 2, 10, 0, 0, 0, TimeSpan.FromHours(7));

    public static readonly DateTimeOffset End = Begin.AddDays(30);

    private static readonly TimeSpan Step = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan SetBackBy = TimeSpan.FromHours(2);

    private static readonly DateTimeOffset[] SetBackAt =
    [
        new(2028, 2, 15, 14, 0, 0, TimeSpan.FromHours(7)),
        new(2028, 3, 1, 1, 30, 0, TimeSpan.FromHours(7)),
    ];

    public static IReadOnlyDictionary<string, string> Crons { get; } = new Dictionary<string, string>
    {
        ["hourly"] = "0 * * * *",
        ["mornings"] = "30 6 * * *",
        ["leap-day"] = "0 8 29 2 *",
        ["last-day"] = "0 17 L * *",
        ["first-day"] = "30 0 1 * *",
    };

    public static void Declare(HandModules modules)
    {
        foreach (var (id, cron) in Crons)
            modules.Add<NotedJob>(id, "Tidy", cron, CatchUp.EverySlot);
    }

    internal static async Task PassAsync(JobsHouse house, ManualClock clock)
    {
        var setBacks = new Queue<DateTimeOffset>(SetBackAt);
        for (; clock.GetUtcNow() < End; clock.Advance(Step))
        {
            await house.TickAsync();
            await house.SendAsync();
            if (setBacks.TryPeek(out var moment) && clock.GetUtcNow() >= moment)
            {
                setBacks.Dequeue();
                clock.Advance(-SetBackBy);
            }
        }
    }
}
