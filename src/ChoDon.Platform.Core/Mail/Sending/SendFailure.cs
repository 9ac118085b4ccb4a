namespace ChoDon.Platform.Core.Mail;

public enum SendFailure
{
    /// <summary>This message may be taken later.</summary>
    Temporary,

    /// <summary>The server cannot be used at the moment, for this message or any other.</summary>
    ServerUnavailable,

    /// <summary>This message will never be taken.</summary>
    Permanent,
}
