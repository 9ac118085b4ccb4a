using Microsoft.Extensions.Configuration;
using MimeKit;

namespace ChoDon.Platform.Core.Mail;

/// <summary>How mail leaves the house. Without a host, messages become files in <see cref="Directory"/>.</summary>
public sealed record MailSettings
{
    /// <summary>Where files go, e.g. <c>{data}/mail</c>.</summary>
    public required string Directory { get; init; }

    public string? Host { get; init; }

    public int Port { get; init; } = 25;

    public MailSecurity Security { get; init; }

    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>The sender's address, with or without a name.</summary>
    public string From { get; init; } = "Hộ an toàn <khong-tra-loi@ho-an-toan.localhost>";

    /// <summary>With what messages are signed, or null.</summary>
    public DkimSettings? Dkim { get; init; }

    /// <summary>Where mail that could not be delivered is read, or null.</summary>
    public BounceSettings? Bounces { get; init; }

    /// <summary>The data is made up, and every message says so.</summary>
    public bool IsDemonstration { get; init; }

    public bool HasServer => !string.IsNullOrWhiteSpace(Host);

    public MailboxAddress Sender => MailboxAddress.Parse(From);

    /// <summary>Never the password: settings end up in logs.</summary>
    public override string ToString() => HasServer ? $"{Host}:{Port} ({Security})" : Directory;

    /// <summary>Reads the section <c>Mail</c>.</summary>
    /// <exception cref="OperatorException">A setting cannot be used; the message names it and what it takes.</exception>
    public static MailSettings Read(IConfiguration configuration, string directory, bool isDemonstration)
    {
        var mail = configuration.GetSection("Mail");
        var settings = new MailSettings { Directory = directory, IsDemonstration = isDemonstration };
        settings = settings with
        {
            Host = mail["Host"],
            Port = ReadPort("Mail:Port", mail["Port"], settings.Port),
            Security = ReadSecurity("Mail:Security", mail["Security"], MailSecurity.None),
            User = mail["User"],
            Password = mail["Password"],
            From = string.IsNullOrWhiteSpace(mail["From"]) ? settings.From : mail["From"]!,
            Dkim = DkimSettings.Read(mail),
            Bounces = ReadBounces(mail.GetSection("Bounces")),
        };
        return MailboxAddress.TryParse(settings.From, out var sender) && sender.Domain.Length > 0
            ? settings
            : throw new OperatorException($"Mail:From is '{settings.From}'; write an address such as 'Name <name@example.org>'.");
    }

    private static BounceSettings? ReadBounces(IConfigurationSection mailbox)
    {
        if (string.IsNullOrWhiteSpace(mailbox["Host"]))
            return null;
        var security = ReadSecurity("Mail:Bounces:Security", mailbox["Security"], MailSecurity.Tls);
        return new BounceSettings
        {
            Host = mailbox["Host"]!.Trim(),
            Security = security,
            Port = ReadPort("Mail:Bounces:Port", mailbox["Port"], security == MailSecurity.Tls ? 993 : 143),
            User = mailbox["User"] ?? "",
            Password = mailbox["Password"] ?? "",
            Folder = string.IsNullOrWhiteSpace(mailbox["Folder"]) ? "INBOX" : mailbox["Folder"]!.Trim(),
        };
    }

    private static int ReadPort(string name, string? text, int unset) =>
        string.IsNullOrWhiteSpace(text) ? unset
        : int.TryParse(text, out var port) && port is > 0 and <= 65535 ? port
        : throw new OperatorException($"{name} is '{text}'; write a number from 1 to 65535.");

    private static MailSecurity ReadSecurity(string name, string? text, MailSecurity unset) =>
        string.IsNullOrWhiteSpace(text) ? unset
        : Enum.TryParse<MailSecurity>(text, ignoreCase: true, out var security) && Enum.IsDefined(security) ? security
        : throw new OperatorException($"{name} is '{text}'; write none, starttls or tls.");
}
