namespace ChoDon.Platform.Core.Mail;

/// <summary>A message of the outbox, taken apart for a reader.</summary>
public sealed record StoredMail(
    Guid Id, string Recipient, string Subject, string MessageId, DateTimeOffset Date, string Html, string Text, byte[] Mime)
{
    /// <summary>Is for the receiver's eyes only: there is nothing here to read.</summary>
    public bool IsSecret { get; init; }
}
