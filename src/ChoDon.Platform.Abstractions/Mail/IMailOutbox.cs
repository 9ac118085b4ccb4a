namespace ChoDon.Platform.Abstractions.Mail;

/// <summary>Takes messages, keeps them on disk, and sends each at least once.</summary>
public interface IMailOutbox
{
    /// <summary>
    /// Stores the message as it will be sent. True when it is new; false when the dedupe key was used before.
    /// </summary>
    Task<bool> EnqueueAsync(MailDraft draft, CancellationToken cancellationToken);
}
