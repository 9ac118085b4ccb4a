using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using ChoDon.Testing.Hosting;

namespace ChoDon.Testing.Mail;

/// <summary>A real spam filter (rspamd) in a process of its own, without the network: what it finds wrong is in the message itself.</summary>
public sealed partial class SpamFilter : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly TemporaryDirectory _folder = new();
    private readonly Process _process;
    private readonly int _port = FreePort();

    private SpamFilter()
    {
        var folder = _folder.FullPath;
        var settings = Path.Combine(folder, "rspamd.conf");
        File.WriteAllText(
            settings,
            $$"""
            .include "/etc/rspamd/common.conf"
            options {
              pidfile = "{{folder}}/pid"; tempdir = "{{folder}}"; control_socket = "{{folder}}/control";
              cache_file = "{{folder}}/cache"; history_file = "{{folder}}/history"; disable_hyperscan = true;
              dns { nameserver = ["127.0.0.1:9"]; timeout = 0.1s; retransmits = 1; }
              filters = "chartable,dkim,spf,regexp";
            }
            logging { type = "file"; filename = "{{folder}}/log"; level = "error"; }
            worker "normal" { bind_socket = "127.0.0.1:{{_port}}"; count = 1; }
            """);
        _process = Process.Start(new ProcessStartInfo("rspamd", ["-c", settings, "-f", "-i"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    public static async Task<SpamFilter> StartAsync()
    {
        var filter = new SpamFilter();
        var waited = Stopwatch.StartNew();
        while (!await filter.AnswersAsync())
        {
            if (waited.Elapsed > Patience)
                throw new InvalidOperationException("rspamd did not start; run eng/test.sh once, it installs what tests need.");
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        return filter;
    }

    /// <summary>The score of a message that a known mail server brings, and why; 15 is spam for certain.</summary>
    public async Task<(decimal Score, string Symbols)> ScoreAsync(byte[] message)
    {
        var file = Path.Combine(_folder.FullPath, "message.eml");
        await File.WriteAllBytesAsync(file, message);
        using var client = Process.Start(new ProcessStartInfo(
            "rspamc", ["-h", $"127.0.0.1:{_port}", "-i", "203.0.113.5", "--hostname", "mail.example.vn", file])
        {
            RedirectStandardOutput = true,
        })!;
        var answer = await client.StandardOutput.ReadToEndAsync();
        await client.WaitForExitAsync();
        var score = ScoreLine().Match(answer);
        return score.Success
            ? (decimal.Parse(score.Groups[1].Value, CultureInfo.InvariantCulture), answer)
            : throw new InvalidOperationException($"rspamd gave no score: {answer}");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    private async Task<bool> AnswersAsync()
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, _port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"^Score: (-?[\d.]+) / ", RegexOptions.Multiline)]
    private static partial Regex ScoreLine();
}
