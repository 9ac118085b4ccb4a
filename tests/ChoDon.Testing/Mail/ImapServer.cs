using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using MimeKit;

namespace ChoDon.Testing.Mail;

/// <summary>A real mailbox (Debian's dovecot) in processes of its own, whose password is <see cref="Password"/>.</summary>
public sealed class ImapServer : IDisposable
{
    public const string User = "bounces";
    public const string Password = "secret";

    private readonly Process _process;
    private readonly string _folder;

    private ImapServer(Process process, string folder, int port)
    {
        _process = process;
        _folder = folder;
        Port = port;
    }

    public int Port { get; }

    public static async Task<ImapServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("chodon-imap-").FullName;
        var port = FreePort();
        var mail = Directory.CreateDirectory(Path.Combine(folder, "mail"));
        Directory.CreateDirectory(Path.Combine(folder, "run"));

        // Dovecot keeps no mail for root: there it works as nobody.
        var (user, group) = Environment.UserName == "root" ? ("nobody", "nogroup") : (Environment.UserName, GroupOfUser());
        using (var open = Process.Start("chmod", ["777", folder, mail.FullName]))
            open.WaitForExit();
        var settings = Path.Combine(folder, "dovecot.conf");
        File.WriteAllText(settings, Settings(folder, port, user, group));
        var process = Process.Start(new ProcessStartInfo("/usr/sbin/dovecot", ["-F", "-c", settings]))
            ?? throw new InvalidOperationException("The mailbox did not start; run eng/test.sh once, it installs what tests need.");
        var server = new ImapServer(process, folder, port);
        await server.UntilUpAsync();
        return server;
    }

    /// <summary>Puts the bytes into the inbox as a letter that nobody has read.</summary>
    public void Deliver(byte[] letter)
    {
        using var client = Connect();
        using var message = MimeMessage.Load(new MemoryStream(letter), persistent: true);
        client.Inbox!.Append(message, MessageFlags.None);
        client.Disconnect(quit: true);
    }

    /// <summary>Subject of each letter, and whether it was read.</summary>
    public IReadOnlyList<(string Subject, bool IsRead)> Letters()
    {
        using var client = Connect();
        client.Inbox!.Open(FolderAccess.ReadOnly);
        var letters = client.Inbox.Fetch(0, -1, MessageSummaryItems.Envelope | MessageSummaryItems.Flags)
            .Select(letter => (letter.Envelope!.Subject ?? "", letter.Flags!.Value.HasFlag(MessageFlags.Seen)))
            .ToList();
        client.Disconnect(quit: true);
        return letters;
    }

    public void MarkAllUnread()
    {
        using var client = Connect();
        client.Inbox!.Open(FolderAccess.ReadWrite);
        client.Inbox.RemoveFlags(client.Inbox.Search(MailKit.Search.SearchQuery.All), MessageFlags.Seen, silent: true);
        client.Disconnect(quit: true);
    }

    public void Dispose()
    {
        Process.Start("kill", [$"{_process.Id}"]).WaitForExit();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private ImapClient Connect()
    {
        var client = new ImapClient();
        client.Connect("127.0.0.1", Port, SecureSocketOptions.None);
        client.Authenticate(User, Password);
        return client;
    }

    private async Task UntilUpAsync()
    {
        for (var patience = Stopwatch.StartNew(); ; await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System))
        {
            try
            {
                using var client = Connect();
                client.Disconnect(quit: true);
                return;
            }
            catch (Exception notYet) when (notYet is SocketException or IOException or ProtocolException && patience.Elapsed < TimeSpan.FromSeconds(20))
            {
            }
        }
    }

    private static string Settings(string folder, int port, string user, string group) =>
        $$"""
        base_dir = {{folder}}/run
        state_dir = {{folder}}/run
        log_path = {{folder}}/log
        protocols = imap
        listen = 127.0.0.1
        ssl = no
        disable_plaintext_auth = no
        auth_mechanisms = plain
        default_internal_user = {{user}}
        default_internal_group = {{group}}
        default_login_user = {{user}}
        default_client_limit = 100
        default_process_limit = 20
        first_valid_uid = 1
        first_valid_gid = 1
        mail_location = maildir:{{folder}}/mail
        passdb {
          driver = static
          args = password={{Password}}
        }
        userdb {
          driver = static
          args = uid={{user}} gid={{group}} home={{folder}}
        }
        service imap-login {
          chroot =
          inet_listener imap {
            port = {{port}}
          }
          inet_listener imaps {
            port = 0
          }
        }
        service anvil {
          chroot =
        }

        """;

    private static string GroupOfUser()
    {
        using var id = Process.Start(new ProcessStartInfo("id", ["-gn"]) { RedirectStandardOutput = true })!;
        return id.StandardOutput.ReadToEnd().Trim();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
