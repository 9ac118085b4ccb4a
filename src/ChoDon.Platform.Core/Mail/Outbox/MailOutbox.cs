using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Renders a message once and keeps it; the unique dedupe key drops repeats.</summary>
internal sealed class MailOutbox(PlatformDatabase database, MimeRenderer renderer, TimeProvider time) : IMailOutbox
{
    private const int LongestSubject = 300;
    private const int LongestAddress = 256;

    public async Task<bool> EnqueueAsync(MailDraft draft, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await EnqueueAsync(context, draft, cancellationToken);
    }

    /// <summary>Stores the message in the caller's transaction: with what it tells of, or not at all.</summary>
    public Task<bool> EnqueueAsync(PlatformDbContext context, MailDraft draft, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        var date = TimeZoneInfo.ConvertTime(time.GetUtcNow(), VietnamTime.Zone);
        var receiver = MailboxAddress.TryParse(draft.To, out var address) && address.Domain.Length > 0 ? address : null;
        var message = new OutboxMessage
        {
            DedupeKey = MessageIds.Stored(draft.DedupeKey),
            MessageId = MessageIds.LocalPart(draft.DedupeKey),
            Recipient = (receiver?.Address ?? draft.To).Start(LongestAddress),
            Subject = VietnameseText.Clean(draft.Subject).Start(LongestSubject),
            Mime = draft.IsSecret && receiver is null ? [] : renderer.Render(draft, receiver, date),
            IsSecret = draft.IsSecret,
            CreatedAt = now,
            NextAttempt = now,

            // Nobody can receive it, but the administrator shall see that it was meant to go out.
            Status = receiver is null ? OutboxStatus.Dead : OutboxStatus.Pending,
            LastError = receiver is null ? $"'{draft.To.Start(LongestAddress)}' is not an e-mail address." : null,
        };
        return AddIfNewAsync(context, message, cancellationToken);
    }

    private static async Task<bool> AddIfNewAsync(PlatformDbContext context, OutboxMessage message, CancellationToken cancellationToken) =>
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO platform_outbox_message
                (id, dedupe_key, message_id, recipient, subject, mime, is_secret, created_at, status, attempts, next_attempt, last_error)
            VALUES
                ({message.Id}, {message.DedupeKey}, {message.MessageId}, {message.Recipient}, {message.Subject}, {message.Mime}, {message.IsSecret},
                 {message.CreatedAt}, {(int)message.Status}, 0, {message.NextAttempt}, {message.LastError})
            ON CONFLICT DO NOTHING
            """,
            cancellationToken) == 1;
}
