using System.Net.Sockets;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace ChoDon.Platform.Core.Mail;

/// <summary>
/// Reads the unread reports of a mailbox. What was read is marked as read after it was written down; letters of people,
/// and whatever else is no report, stay unread for people.
/// </summary>
internal sealed class BounceMailbox(BounceSettings settings, BounceBook book, ILogger<BounceMailbox> log)
{
    public const int MostBytes = 1_000_000;

    private const int MostAtOnce = 500;

    private static readonly SearchQuery UnreadReports = SearchQuery.NotSeen.And(SearchQuery.HeaderContains("Content-Type", "multipart/report"));

    private static readonly ParserOptions Parsing = new() { MaxMimeDepth = 20 };

    public async Task<BounceTally> ReadAsync(CancellationToken cancellationToken)
    {
        using var client = new ImapClient { Timeout = (int)OutboxSender.Patience.TotalMilliseconds };
        var folder = await OpenAsync(client, cancellationToken);
        var (lost, late, leftAlone) = (0, 0, 0);
        var unread = await folder.SearchAsync(UnreadReports, cancellationToken);
        foreach (var report in await folder.FetchAsync([.. unread.Take(MostAtOnce)], MessageSummaryItems.UniqueId | MessageSummaryItems.Size, cancellationToken))
        {
            var outcome = await ReadAsync(folder, report, cancellationToken);
            if (outcome is null)
                leftAlone++;
            else if (outcome.IsPermanent)
                lost++;
            else
                late++;
            await folder.AddFlagsAsync(report.UniqueId, MessageFlags.Seen, silent: true, cancellationToken);
        }

        await client.DisconnectAsync(quit: true, cancellationToken);
        return new BounceTally(lost, late, leftAlone);
    }

    private async Task<DeliveryReport.Outcome?> ReadAsync(IMailFolder folder, IMessageSummary found, CancellationToken cancellationToken)
    {
        if (found.Size > MostBytes)
            return LeaveAlone(found, "it is too large");
        await using var stream = await folder.GetStreamAsync(found.UniqueId, cancellationToken);
        if (await ParseAsync(stream, cancellationToken) is not { } report)
            return LeaveAlone(found, "it names no message of ours and what became of it");
        return await book.NoteAsync(report, cancellationToken) ?? LeaveAlone(found, "it is about a message that is not known here");
    }

    private static async Task<DeliveryReport?> ParseAsync(Stream stream, CancellationToken cancellationToken)
    {
        try
        {
            using var message = await MimeMessage.LoadAsync(Parsing, stream, cancellationToken);
            return DeliveryReport.Read(message);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private DeliveryReport.Outcome? LeaveAlone(IMessageSummary found, string why)
    {
        log.LogWarning("The report {Uid} in the mailbox of returned mail is left alone: {Why}", found.UniqueId, why);
        return null;
    }

    private async Task<IMailFolder> OpenAsync(ImapClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.ConnectAsync(settings.Host, settings.Port, settings.Security.ToOptions(), cancellationToken);
            await client.AuthenticateAsync(settings.User, settings.Password, cancellationToken);
            var folder = await client.GetFolderAsync(settings.Folder, cancellationToken);
            await folder.OpenAsync(FolderAccess.ReadWrite, cancellationToken);
            return folder;
        }
        catch (Exception error) when (error is SocketException or IOException or ProtocolException or CommandException
            or AuthenticationException or SslHandshakeException or NotSupportedException or FolderNotFoundException or TimeoutException)
        {
            throw new BounceMailboxException(settings, error);
        }
    }
}
