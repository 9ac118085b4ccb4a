namespace ChoDon.Platform.Core.Jobs;

public enum CancelOutcome
{
    /// <summary>It had not begun, and will not.</summary>
    Cancelled,

    /// <summary>It is running, and will be told within seconds.</summary>
    Requested,

    /// <summary>It had ended before.</summary>
    AlreadyOver,
}
