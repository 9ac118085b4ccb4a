using System.Security.Cryptography;
using System.Text;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Core.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace ChoDon.Platform.Core.Mail;

/// <summary>
/// Links by which a person stops a kind of mail without signing in. What they bear is sealed, says nothing to others, and
/// works as long as the keys of the installation are kept: whoever finds an old message may still stop what it began.
/// </summary>
public sealed class UnsubscribeLinks(IDataProtectionProvider protection, ISiteAddress site)
{
    /// <summary>The page that takes the links.</summary>
    public const string Path = "/mail/stop";

    private const int IdLength = 16;

    private readonly IDataProtector _seal = protection.CreateProtector("ChoDon.Platform.Mail.Unsubscribe");

    public MailSubscription For(Account account, string topic)
    {
        ArgumentNullException.ThrowIfNull(account);
        return For(account.Id, account.Language, topic);
    }

    /// <summary>What a message of the topic to the person says of how to stop it.</summary>
    public MailSubscription For(Guid accountId, string language, string topic)
    {
        var token = WebEncoders.Base64UrlEncode(_seal.Protect([.. accountId.ToByteArray(), .. Encoding.UTF8.GetBytes(topic)]));
        return new MailSubscription(topic, site.Of($"{Path}?language={CultureScope.CultureOf(language).Name}&token={token}"));
    }

    /// <summary>Whose mail of which topic, or null when nobody here made the token.</summary>
    public (Guid AccountId, string Topic)? Read(string? token)
    {
        try
        {
            var plain = _seal.Unprotect(WebEncoders.Base64UrlDecode(token ?? ""));
            return plain.Length <= IdLength ? null : (new Guid(plain.AsSpan(0, IdLength)), Encoding.UTF8.GetString(plain.AsSpan(IdLength)));
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
