using System.Globalization;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Mail;

/// <summary>
/// Where no mail server is set, a message becomes a file that any mail program opens. The file is named after the
/// Message-ID, so that a repeat overwrites it with the same bytes.
/// </summary>
public sealed class EmlTransport(MailSettings settings) : IMailTransport
{
    public async Task SendAsync(OutboundMail mail, CancellationToken cancellationToken)
    {
        if (mail.IsSecret)
            throw new MailNotSentException(SendFailure.Permanent, "A message with a one-time link is not written to a file; set a mail server.");
        var path = PathOf(mail.DedupeKey, mail.CreatedAt);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await WriteAsync(path, mail.Mime, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new MailNotSentException(SendFailure.ServerUnavailable, exception.Message, exception);
        }
    }

    /// <summary>The file of the message, whether it is written yet or not.</summary>
    public string PathOf(string dedupeKey, DateTime createdAt) =>
        Path.Combine(
            settings.Directory,
            VietnamTime.DayOf(createdAt).ToString("yyyy-MM", CultureInfo.InvariantCulture),
            MessageIds.LocalPart(dedupeKey) + ".eml");

    private static async Task WriteAsync(string path, byte[] mime, CancellationToken cancellationToken)
    {
        var unfinished = path + ".tmp";
        await using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await file.WriteAsync(mime, cancellationToken);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }
}
