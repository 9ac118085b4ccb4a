using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Opens a message of the outbox, so that it can be read where no mail server is set.</summary>
public sealed class MailReader(PlatformDatabase database)
{
    /// <summary>The message, or null when there is none of that key.</summary>
    public async Task<StoredMail?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var row = await context.Outbox.AsNoTracking().SingleOrDefaultAsync(message => message.Id == id, cancellationToken);
        if (row is null)
            return null;
        using var stored = new MemoryStream(row.Mime, writable: false);
        using var mime = await MimeMessage.LoadAsync(stored, cancellationToken);
        return new StoredMail(
            row.Id, row.Recipient, row.Subject, mime.MessageId ?? "", mime.Date, mime.HtmlBody ?? "", mime.TextBody ?? "", row.Mime);
    }
}
