namespace ChoDon.Platform.Core.Jobs;

/// <summary>A run on the jobs page. Moments are in UTC.</summary>
public sealed record RunLine(
    Guid Id,
    string ModuleId,
    string JobId,
    string Name,
    DateTime DueSlot,
    JobRunStatus Status,
    string StatusWords,
    int Progress,
    int Attempt,
    string? RequestedBy,
    DateTime NotBefore,
    DateTime? StartedAt,
    DateTime? FinishedAt,
    string? Error)
{
    /// <summary>How long the last attempt took.</summary>
    public TimeSpan? Duration => FinishedAt - StartedAt;

    /// <summary>Whether asking again makes sense.</summary>
    public bool CanRetry =>
        Status is JobRunStatus.Failed or JobRunStatus.Skipped || (Status == JobRunStatus.Pending && Attempt > 0);
}
