using Microsoft.Extensions.Configuration;
using MimeKit;
using MimeKit.Cryptography;

namespace ChoDon.Platform.Core.Mail;

/// <summary>With what messages are signed, so that receivers know that they come from the sender's domain unchanged.</summary>
public sealed class DkimSettings
{
    /// <summary>What tells where a message comes from and what it is; as many as there are of each, and no more may be added.</summary>
    private static readonly HeaderId[] Signed =
    [
        HeaderId.From, HeaderId.To, HeaderId.Subject, HeaderId.Date, HeaderId.MessageId, HeaderId.MimeVersion, HeaderId.ContentType,
        HeaderId.ListId, HeaderId.ListUnsubscribe, HeaderId.ListUnsubscribePost,
    ];

    private readonly DkimSigner _signer;

    private DkimSettings(DkimSigner signer) => _signer = signer;

    /// <summary>Reads the section <c>Mail:Dkim</c>; null when it is not there.</summary>
    /// <exception cref="OperatorException">A setting lacks, or the file holds no key.</exception>
    public static DkimSettings? Read(IConfiguration mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var dkim = mail.GetSection("Dkim");
        if (!dkim.GetChildren().Any(setting => !string.IsNullOrWhiteSpace(setting.Value)))
            return null;
        var signer = MakeSigner(Need(dkim, "KeyFile"), Need(dkim, "Domain"), Need(dkim, "Selector"));
        return new DkimSettings(signer);
    }

    /// <summary>Changes the message into the form in which it is signed, and signs it.</summary>
    public void Sign(MimeMessage message, FormatOptions format) => Sign(_signer, message, format);

    private static void Sign(DkimSigner signer, MimeMessage message, FormatOptions format)
    {
        message.Prepare(EncodingConstraint.SevenBit);
        signer.Sign(format, message, Signed);
    }

    private static DkimSigner MakeSigner(string keyFile, string domain, string selector)
    {
        try
        {
            var signer = new DkimSigner(keyFile, domain, selector)
            {
                AgentOrUserIdentifier = $"@{domain}",
                HeaderCanonicalizationAlgorithm = DkimCanonicalizationAlgorithm.Relaxed,
                BodyCanonicalizationAlgorithm = DkimCanonicalizationAlgorithm.Relaxed,
            };
            SignOnce(signer, domain);
            return signer;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            throw new OperatorException(
                $"Mail:Dkim:KeyFile is '{keyFile}', which holds no RSA key that can be used: {error.Message.ReplaceLineEndings(" ")}", error);
        }
    }

    /// <summary>A key of another kind is only noticed when it is used; better now than with the first message.</summary>
    private static void SignOnce(DkimSigner signer, string domain)
    {
        using var message = new MimeMessage { Body = new TextPart("plain") { Text = "x" } };
        message.From.Add(new MailboxAddress("", $"x@{domain}"));
        Sign(signer, message, FormatOptions.Default);
    }

    private static string Need(IConfigurationSection dkim, string name) =>
        string.IsNullOrWhiteSpace(dkim[name])
            ? throw new OperatorException($"Mail:Dkim:{name} is empty; signing needs Domain, Selector and KeyFile.")
            : dkim[name]!.Trim();
}
