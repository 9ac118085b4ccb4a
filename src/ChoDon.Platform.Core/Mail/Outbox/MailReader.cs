using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MimeKit;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Lists the messages of the outbox and opens one, so that it can be read where no mail server is set.</summary>
public sealed class MailReader(PlatformDatabase database, IStringLocalizerFactory localizers)
{
    private readonly IStringLocalizer _words = localizers.Create(typeof(MailTexts));

    /// <summary>The latest messages of the host, newest first, with their states in the current language.</summary>
    public async Task<IReadOnlyList<MailLine>> LatestAsync(int count, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var mails = await context.Outbox
            .OrderByDescending(mail => mail.Id)
            .Take(count)
            .Select(mail => new MailLine(
                mail.Id, mail.Recipient, mail.Subject, mail.Status, "", mail.Attempts, mail.CreatedAt, mail.NextAttempt, mail.SentAt, mail.LastError))
            .ToListAsync(cancellationToken);
        return [.. mails.Select(mail => mail with { StatusWords = _words[$"Status{StatusName(mail)}"] })];
    }

    /// <summary>The message, or null when there is none of that key.</summary>
    public async Task<StoredMail?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var row = await context.Outbox.AsNoTracking().SingleOrDefaultAsync(message => message.Id == id, cancellationToken);
        if (row is null)
            return null;
        if (row.IsSecret)
            return new StoredMail(row.Id, row.Recipient, row.Subject, "", new DateTimeOffset(row.CreatedAt, TimeSpan.Zero), "", "", []) { IsSecret = true };
        using var stored = new MemoryStream(row.Mime, writable: false);
        using var mime = await MimeMessage.LoadAsync(stored, cancellationToken);
        return new StoredMail(
            row.Id, row.Recipient, row.Subject, mime.MessageId ?? "", mime.Date, mime.HtmlBody ?? "", mime.TextBody ?? "", row.Mime);
    }

    private static string StatusName(MailLine mail) =>
        mail is { Status: OutboxStatus.Pending, Attempts: > 0 } ? "Retrying" : mail.Status.ToString();
}
