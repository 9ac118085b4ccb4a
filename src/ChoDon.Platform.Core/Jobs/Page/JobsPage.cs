namespace ChoDon.Platform.Core.Jobs;

/// <summary>What the jobs page of a district shows.</summary>
/// <param name="Jobs">Every job with its schedule.</param>
/// <param name="History">The latest runs, newest first.</param>
public sealed record JobsPage(IReadOnlyList<ScheduledJob> Jobs, IReadOnlyList<RunLine> History);
