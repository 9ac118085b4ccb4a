using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Hands messages to a mail server.</summary>
internal sealed class SmtpTransport(MailSettings settings, TimeProvider time) : IMailTransport
{
    /// <summary>How long a server that has the message may take to say goodbye: until then it is not noted as sent.</summary>
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(5);

    public async Task SendAsync(OutboundMail mail, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(OutboxSender.Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        using var stored = new MemoryStream(mail.Mime, writable: false);
        using var message = await MimeMessage.LoadAsync(stored, persistent: true, cancellationToken);
        using var client = new SmtpClient { Timeout = (int)OutboxSender.Patience.TotalMilliseconds };
        try
        {
            await ConnectAsync(client, either.Token);
            await client.SendAsync(message, settings.Sender, [MailboxAddress.Parse(mail.Recipient)], either.Token);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && Failure(exception) is { } failure)
        {
            throw failure;
        }

        await LeaveAsync(client);
    }

    private async Task ConnectAsync(SmtpClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.ConnectAsync(settings.Host!, settings.Port, settings.Security.ToOptions(), cancellationToken);
            if (!string.IsNullOrEmpty(settings.User))
                await client.AuthenticateAsync(settings.User, settings.Password ?? "", cancellationToken);
        }
        catch (SmtpCommandException exception)
        {
            // A greeting or a log-in that is refused concerns every message, and is mended by the administrator.
            throw new MailNotSentException(SendFailure.ServerUnavailable, Answer(exception), exception);
        }
    }

    /// <summary>The message is taken by now: a goodbye that goes wrong changes nothing.</summary>
    private async Task LeaveAsync(SmtpClient client)
    {
        using var patience = new CancellationTokenSource(Goodbye, time);
        try
        {
            await client.DisconnectAsync(quit: true, patience.Token);
        }
        catch (Exception exception) when (exception is IOException or SocketException or ProtocolException or OperationCanceledException)
        {
            client.Dispose();
        }
    }

    private static MailNotSentException? Failure(Exception exception) => exception switch
    {
        MailNotSentException known => known,
        SmtpCommandException refused => new MailNotSentException(Weight(refused), Answer(refused), refused)
        {
            AddressStatus = AddressRefusals.StatusOf(refused.Message),
        },
        SmtpProtocolException or IOException => new MailNotSentException(SendFailure.Temporary, exception.Message, exception),
        OperationCanceledException =>
            new MailNotSentException(SendFailure.ServerUnavailable, "The server took too long to answer.", exception),
        SocketException or AuthenticationException or SslHandshakeException or NotSupportedException or TimeoutException =>
            new MailNotSentException(SendFailure.ServerUnavailable, exception.Message, exception),
        ServiceNotConnectedException or ServiceNotAuthenticatedException =>
            new MailNotSentException(SendFailure.ServerUnavailable, exception.Message, exception),
        _ => null,
    };

    private static SendFailure Weight(SmtpCommandException refused) => (int)refused.StatusCode switch
    {
        421 or 530 or 534 or 535 or 538 => SendFailure.ServerUnavailable,
        >= 500 => SendFailure.Permanent,
        _ => SendFailure.Temporary,
    };

    private static string Answer(SmtpCommandException refused) => $"{(int)refused.StatusCode} {refused.Message}";
}
