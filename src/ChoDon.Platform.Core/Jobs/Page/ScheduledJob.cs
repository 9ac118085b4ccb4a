namespace ChoDon.Platform.Core.Jobs;

/// <summary>A job on the jobs page, in a district or in the installation.</summary>
/// <param name="Job">The job.</param>
/// <param name="ModuleName">The module's name in the reader's language.</param>
/// <param name="Name">Its own name in the reader's language.</param>
/// <param name="Cron">The cron expression that holds.</param>
/// <param name="IsOwn">Whether an administrator gave it that schedule.</param>
/// <param name="Schedule">The schedule in words.</param>
/// <param name="Fault">Why the schedule cannot be used; null when it can.</param>
/// <param name="NextDue">When it is due next, in UTC; null until the first tick has seen it, and when it never is.</param>
/// <param name="LastRun">The run that ended last.</param>
/// <param name="Active">The run that waits or is in progress.</param>
public sealed record ScheduledJob(
    KnownJob Job,
    string ModuleName,
    string Name,
    string Cron,
    bool IsOwn,
    string Schedule,
    string? Fault,
    DateTime? NextDue,
    RunLine? LastRun,
    RunLine? Active)
{
    public string ModuleId => Job.ModuleId;

    public string JobId => Job.Definition.Id;
}
