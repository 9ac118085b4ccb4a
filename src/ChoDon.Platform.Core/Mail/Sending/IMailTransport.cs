namespace ChoDon.Platform.Core.Mail;

/// <summary>Brings a message to where it is received.</summary>
public interface IMailTransport
{
    /// <summary>Returns when the other side has taken the message over.</summary>
    /// <exception cref="MailNotSentException">It was not taken; the exception says whether another try makes sense.</exception>
    Task SendAsync(OutboundMail mail, CancellationToken cancellationToken);
}
