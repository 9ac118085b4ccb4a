namespace ChoDon.Platform.Core.Jobs;

/// <summary>What the jobs page shows.</summary>
/// <param name="Jobs">Every job of the district with its schedule.</param>
/// <param name="OfInstallation">The jobs of the whole installation; none when the reader has nothing to do with them.</param>
/// <param name="History">The latest runs, newest first.</param>
public sealed record JobsPage(
    IReadOnlyList<ScheduledJob> Jobs, IReadOnlyList<ScheduledJob> OfInstallation, IReadOnlyList<RunLine> History)
{
    /// <summary>Whether something is under way, so that a second look will show something else.</summary>
    public bool IsMoving => Jobs.Concat(OfInstallation).Any(job => job.Active is { IsMoving: true });
}
