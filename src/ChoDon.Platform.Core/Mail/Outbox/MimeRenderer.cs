using System.Text;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Abstractions.Text;
using MimeKit;
using MimeKit.Text;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Turns a draft into the bytes that are stored and sent.</summary>
internal sealed class MimeRenderer(MailSettings settings)
{
    /// <summary>Seven-bit clean with CRLF, so that no server on the way has to change anything.</summary>
    private static readonly FormatOptions Wire = MakeWireFormat();

    /// <param name="draft">The message.</param>
    /// <param name="receiver">Its address, or null when what the draft says is none.</param>
    /// <param name="date">The date it bears.</param>
    public byte[] Render(MailDraft draft, MailboxAddress? receiver, DateTimeOffset date)
    {
        var sender = settings.Sender;
        using var message = new MimeMessage();
        message.From.Add(sender);
        if (receiver is not null)
            message.To.Add(receiver);
        message.Subject = VietnameseText.Clean(draft.Subject);
        message.Date = date;
        message.MessageId = MessageIds.For(draft.DedupeKey, sender.Domain);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        if (draft.Subscription is { } subscription)
            AddStop(message.Headers, subscription, sender.Domain);
        message.Body = new MultipartAlternative { Part(TextFormat.Plain, draft.Text), Part(TextFormat.Html, draft.Html) };
        settings.Dkim?.Sign(message, Wire);
        using var bytes = new MemoryStream();
        message.WriteTo(Wire, bytes);
        return bytes.ToArray();
    }

    /// <summary>One press in the mail program stops the mail (RFC 8058), where the program can trust the way to our page.</summary>
    private static void AddStop(HeaderList headers, MailSubscription subscription, string domain)
    {
        headers.Add(HeaderId.ListId, $"<{subscription.Topic}.{domain}>");
        headers.Add(HeaderId.ListUnsubscribe, $"<{subscription.Stop.AbsoluteUri}>");
        if (subscription.Stop.Scheme == Uri.UriSchemeHttps)
            headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
    }

    private static TextPart Part(TextFormat format, string text)
    {
        var part = new TextPart(format) { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        part.SetText(Encoding.UTF8, text);
        return part;
    }

    private static FormatOptions MakeWireFormat()
    {
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        format.International = false;
        return format;
    }
}
