namespace ChoDon.Platform.Core.Mail;

public enum MailSecurity
{
    None,

    /// <summary>Begins in clear and must change to TLS before anything is sent.</summary>
    StartTls,

    Tls,
}
