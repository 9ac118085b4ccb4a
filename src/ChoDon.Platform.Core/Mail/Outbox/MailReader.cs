using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MimeKit;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Lists the messages of the outbox and opens one, so that it can be read where no mail server is set.</summary>
public sealed class MailReader(PlatformDatabase database, IStringLocalizerFactory localizers)
{
    public const int PageSize = 50;

    private static readonly string[] TellingHeaders =
    [
        "Message-ID", "From", "Reply-To", "To", "Date", "Auto-Submitted", "Precedence", "List-Id", "List-Unsubscribe", "References", "In-Reply-To",
    ];

    private readonly IStringLocalizer _words = localizers.Create(typeof(MailTexts));

    /// <summary>A page of the messages, in two queries, with their states in the current language.</summary>
    /// <param name="status">Only those in this state.</param>
    /// <param name="before">Only those older than this one.</param>
    /// <param name="after">Only those newer than this one.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    public async Task<MailPage> ReadAsync(OutboxStatus? status, Guid? before, Guid? after, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var counts = await context.Outbox
            .GroupBy(mail => new { mail.Status, mail.IsSecret })
            .Select(group => new { group.Key.Status, group.Key.IsSecret, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var mails = status is null ? context.Outbox : context.Outbox.Where(mail => mail.Status == status);
        var lines = await Lines(Position(mails, before, after)).Take(PageSize + 1).ToListAsync(cancellationToken);
        var more = lines.Count > PageSize;
        if (more)
            lines.RemoveAt(PageSize);
        if (after is not null)
            lines.Reverse();
        return new MailPage(
            [.. lines.Select(Named)],
            counts.GroupBy(count => count.Status).ToDictionary(group => group.Key, group => group.Sum(count => count.Count)),
            counts.Where(count => count is { Status: OutboxStatus.Dead, IsSecret: false }).Sum(count => count.Count),
            HasNewer: after is null ? before is not null : more,
            HasOlder: after is not null || more);
    }

    /// <summary>The message, or null when there is none of that key.</summary>
    public async Task<StoredMail?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var found = await context.Outbox.AsNoTracking().Where(message => message.Id == id).ToListAsync(cancellationToken);
        if (found is not [var row])
            return null;
        var line = Named(Lines(found.AsQueryable()).Single());
        if (row.IsSecret)
            return new StoredMail(line, [], new DateTimeOffset(row.CreatedAt, TimeSpan.Zero), "", "", []) { IsSecret = true };
        using var stored = new MemoryStream(row.Mime, writable: false);
        using var mime = await MimeMessage.LoadAsync(stored, cancellationToken);
        var headers = TellingHeaders
            .Select(name => new MailHeader(name, mime.Headers[name] ?? ""))
            .Where(header => header.Value.Length > 0);
        return new StoredMail(line, [.. headers], mime.Date, mime.HtmlBody ?? "", mime.TextBody ?? "", row.Mime);
    }

    // Keys grow with time: they are the order of the list.
    private static IQueryable<OutboxMessage> Position(IQueryable<OutboxMessage> mails, Guid? before, Guid? after)
    {
        if (after is { } newer)
            return mails.Where(mail => mail.Id.CompareTo(newer) > 0).OrderBy(mail => mail.Id);
        if (before is { } older)
            mails = mails.Where(mail => mail.Id.CompareTo(older) < 0);
        return mails.OrderByDescending(mail => mail.Id);
    }

    private static IQueryable<MailLine> Lines(IQueryable<OutboxMessage> mails) =>
        mails.Select(mail => new MailLine(
            mail.Id, mail.Recipient, mail.Subject, mail.Status, "", mail.Attempts, mail.CreatedAt, mail.NextAttempt, mail.SentAt, mail.LastError));

    private MailLine Named(MailLine mail) => mail with { StatusWords = _words[$"Status{StatusName(mail)}"] };

    private static string StatusName(MailLine mail) =>
        mail is { Status: OutboxStatus.Pending, Attempts: > 0 } ? "Retrying" : mail.Status.ToString();
}
