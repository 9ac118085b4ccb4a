namespace ChoDon.Platform.Core.Mail;

/// <summary>A message was not taken.</summary>
public sealed class MailNotSentException(SendFailure failure, string answer, Exception? cause = null) : Exception(answer, cause)
{
    public SendFailure Failure => failure;
}
