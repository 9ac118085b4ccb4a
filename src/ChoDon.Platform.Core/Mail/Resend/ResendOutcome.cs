namespace ChoDon.Platform.Core.Mail;

public enum ResendOutcome
{
    /// <summary>It goes out in a moment.</summary>
    Queued,

    /// <summary>It held a one-time link and was wiped when it was given up.</summary>
    Wiped,

    /// <summary>It waits, or was sent.</summary>
    NotGivenUp,

    /// <summary>There is no such message.</summary>
    Unknown,
}
