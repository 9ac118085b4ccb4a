namespace ChoDon.Platform.Core.Mail;

/// <summary>A message was not taken.</summary>
public sealed class MailNotSentException(SendFailure failure, string answer, Exception? cause = null) : Exception(answer, cause)
{
    public SendFailure Failure => failure;

    /// <summary>The three numbers of RFC 3463 by which the server said that nothing will ever arrive at the address; null when it did not say so.</summary>
    public string? AddressStatus { get; init; }
}
