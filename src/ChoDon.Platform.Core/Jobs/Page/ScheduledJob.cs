namespace ChoDon.Platform.Core.Jobs;

/// <summary>A job of a district on the jobs page.</summary>
/// <param name="ModuleId">The module, or <see cref="PlatformJobDeclaration.ModuleId"/>.</param>
/// <param name="ModuleName">Its name in the reader's language.</param>
/// <param name="JobId">The job.</param>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="Cron">The cron expression.</param>
/// <param name="Schedule">The schedule in words.</param>
/// <param name="NextDue">When it is due next, in UTC; null until the first tick has seen it.</param>
/// <param name="LastRun">The run that ended last.</param>
/// <param name="Running">The run in progress.</param>
public sealed record ScheduledJob(
    string ModuleId,
    string ModuleName,
    string JobId,
    string Name,
    string Cron,
    string Schedule,
    DateTime? NextDue,
    RunLine? LastRun,
    RunLine? Running);
