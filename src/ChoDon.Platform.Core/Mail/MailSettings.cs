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
            Port = ReadPort(mail["Port"], settings.Port),
            Security = ReadSecurity(mail["Security"]),
            User = mail["User"],
            Password = mail["Password"],
            From = string.IsNullOrWhiteSpace(mail["From"]) ? settings.From : mail["From"]!,
        };
        return MailboxAddress.TryParse(settings.From, out var sender) && sender.Domain.Length > 0
            ? settings
            : throw new OperatorException($"Mail:From is '{settings.From}'; write an address such as 'Name <name@example.org>'.");
    }

    private static int ReadPort(string? text, int unset) =>
        string.IsNullOrWhiteSpace(text) ? unset
        : int.TryParse(text, out var port) && port is > 0 and <= 65535 ? port
        : throw new OperatorException($"Mail:Port is '{text}'; write a number from 1 to 65535.");

    private static MailSecurity ReadSecurity(string? text) =>
        string.IsNullOrWhiteSpace(text) ? MailSecurity.None
        : Enum.TryParse<MailSecurity>(text, ignoreCase: true, out var security) && Enum.IsDefined(security) ? security
        : throw new OperatorException($"Mail:Security is '{text}'; write none, starttls or tls.");
}
