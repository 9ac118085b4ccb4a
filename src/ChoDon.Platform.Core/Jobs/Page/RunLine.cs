namespace ChoDon.Platform.Core.Jobs;

/// <summary>A run as the pages show it. Moments are in UTC.</summary>
public sealed record RunLine(
    Guid Id,
    string ModuleId,
    string JobId,
    Guid Place,
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
    string? Error,
    string? CancelRequestedBy)
{
    /// <summary>How long the last attempt took.</summary>
    public TimeSpan? Duration => FinishedAt - StartedAt;

    /// <summary>Whether asking again makes sense.</summary>
    public bool CanRetry =>
        Status is JobRunStatus.Failed or JobRunStatus.Skipped or JobRunStatus.Cancelled || IsWaitingForRetry;

    /// <summary>Whether it can be told to end.</summary>
    public bool CanCancel => Status is JobRunStatus.Pending or JobRunStatus.Running && CancelRequestedBy is null;

    /// <summary>Whether it will look different in a moment.</summary>
    public bool IsMoving => Status is JobRunStatus.Pending or JobRunStatus.Running && !IsWaitingForRetry;

    private bool IsWaitingForRetry => Status == JobRunStatus.Pending && Attempt > 0;
}
