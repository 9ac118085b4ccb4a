namespace ChoDon.Platform.Core.Mail;

/// <summary>The mailbox into which mail that could not be delivered comes back.</summary>
public sealed record BounceSettings
{
    public required string Host { get; init; }

    public int Port { get; init; } = 993;

    public MailSecurity Security { get; init; } = MailSecurity.Tls;

    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    public string Folder { get; init; } = "INBOX";

    /// <summary>Never the password: settings end up in logs.</summary>
    public override string ToString() => $"{User}@{Host}:{Port}/{Folder} ({Security})";
}
