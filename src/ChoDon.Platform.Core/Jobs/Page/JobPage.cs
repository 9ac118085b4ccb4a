namespace ChoDon.Platform.Core.Jobs;

/// <summary>What the page of one job shows.</summary>
/// <param name="Job">The job with its schedule.</param>
/// <param name="NextSlots">When it is due next, in UTC.</param>
/// <param name="Period">What it can be asked to look back on.</param>
/// <param name="Trend">The latest runs that ended well, oldest first.</param>
/// <param name="History">A page of its runs, newest first.</param>
/// <param name="HasNewer">There are newer ones.</param>
/// <param name="HasOlder">There are older ones.</param>
public sealed record JobPage(
    ScheduledJob Job,
    IReadOnlyList<DateTime> NextSlots,
    JobPeriod Period,
    IReadOnlyList<RunLine> Trend,
    IReadOnlyList<RunLine> History,
    bool HasNewer,
    bool HasOlder);
