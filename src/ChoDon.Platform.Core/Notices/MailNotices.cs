using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Notices;

/// <summary>Mails of the last week that were given up.</summary>
internal sealed class MailNotices(PlatformDatabase database, TimeProvider time, IStringLocalizer<NoticeTexts> words) : INoticeSource
{
    public string Id => "mail";

    public string Permission => PlatformPermissions.ReadMail;

    public async Task<IReadOnlyList<Notice>> ReadAsync(Guid districtId, CancellationToken cancellationToken)
    {
        var since = time.UtcNow() - NoticeLimits.Age;
        await using var context = database.NewContext();
        var mails = await context.Outbox
            .Where(mail => mail.Status == OutboxStatus.Dead && mail.CreatedAt >= since)
            .OrderByDescending(mail => mail.Id)
            .Take(NoticeLimits.Most)
            .Select(mail => new { mail.Id, mail.Subject, mail.Recipient, mail.LastError, mail.CreatedAt })
            .ToListAsync(cancellationToken);
        return [.. mails.Select(mail => new Notice(
            words["Mail", mail.Subject, mail.Recipient], mail.LastError, mail.CreatedAt, $"/admin/mail/{mail.Id}"))];
    }
}
