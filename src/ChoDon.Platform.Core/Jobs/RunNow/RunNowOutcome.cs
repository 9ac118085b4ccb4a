namespace ChoDon.Platform.Core.Jobs;

public enum RunNowOutcome
{
    /// <summary>It starts in a moment.</summary>
    Queued,

    /// <summary>The slot has a run that waits or runs.</summary>
    AlreadyQueued,

    /// <summary>The slot has a run that ended well; it is not repeated.</summary>
    AlreadyDone,

    /// <summary>The period asked for is not over.</summary>
    NotDueYet,

    /// <summary>The schedule cannot be used, so that no period has a slot.</summary>
    NoSchedule,

    /// <summary>No such job is ready, or no such district exists.</summary>
    Unknown,
}
