using System.Diagnostics;
using System.Globalization;
using MimeKit;

namespace ChoDon.Testing.Mail;

/// <summary>A real mail server (python3-aiosmtpd) in a process of its own.</summary>
public sealed class SmtpServer : IDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private SmtpServer(Process process, string folder, int port)
    {
        _process = process;
        _folder = folder;
        Port = port;
    }

    public int Port { get; }

    /// <summary>What the server took, oldest first.</summary>
    public IReadOnlyList<MimeMessage> Received => [.. Files("*.eml").Select(file => MimeMessage.Load(file))];

    /// <summary>The bytes of what the server took, oldest first.</summary>
    public IReadOnlyList<byte[]> ReceivedBytes => [.. Files("*.eml").Select(File.ReadAllBytes)];

    /// <summary>Sender and receivers of each message on the envelope.</summary>
    public IReadOnlyList<string[]> Envelopes => [.. Files("*.envelope").Select(File.ReadAllLines)];

    /// <param name="answers">
    /// The answer to each message in turn: <c>ok</c>, <c>hang</c> (takes it and never says so), <c>drop</c> (hangs up after DATA), <c>drip</c> (a byte a second)
    /// or a reply line such as <c>450 4.2.1 Busy</c>. The last one is repeated.
    /// </param>
    public static SmtpServer Start(params string[] answers)
    {
        var folder = Directory.CreateTempSubdirectory("chodon-smtp-").FullName;
        var script = Path.Combine(AppContext.BaseDirectory, "Mail", "smtp_server.py");
        var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", [script, folder, .. answers])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var port = process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException("The mail server did not start; run eng/test.sh once, it installs what tests need.");
        return new SmtpServer(process, folder, int.Parse(port, CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(5)))
            _process.Kill();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(_folder, pattern).Order(StringComparer.Ordinal);
}
