using MailKit.Security;

namespace ChoDon.Platform.Core.Mail;

public enum MailSecurity
{
    None,

    /// <summary>Begins in clear and must change to TLS before anything is sent.</summary>
    StartTls,

    Tls,
}

internal static class MailSecurityOptions
{
    /// <summary>What MailKit is told; it never falls back to less.</summary>
    public static SecureSocketOptions ToOptions(this MailSecurity security) => security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };
}
