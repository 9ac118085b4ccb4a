using ChoDon.Platform.Core.Mail;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>A message of the outbox on the jobs page. Moments are in UTC.</summary>
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
