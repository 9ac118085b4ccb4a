namespace ChoDon.Platform.Core.Mail;

/// <summary>A message of the outbox, as it stands in a list. Moments are in UTC.</summary>
public sealed record MailLine(
    Guid Id,
    string Recipient,
    string Subject,
    OutboxStatus Status,
    string StatusWords,
    int Attempts,
    DateTime CreatedAt,
    DateTime NextAttempt,
    DateTime? SentAt,
    string? LastError);
