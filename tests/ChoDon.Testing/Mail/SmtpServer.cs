using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
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

    /// <param name="treatments">
    /// How each connection in turn is treated, such as <c>ok</c>, <c>drop</c> or <c>450 4.2.1 Busy</c>; the script lists them all.
    /// The last one is repeated.
    /// </param>
    public static SmtpServer Start(params string[] treatments)
    {
        var folder = Directory.CreateTempSubdirectory("chodon-smtp-").FullName;
        if (treatments.Any(treatment => treatment.StartsWith("tls", StringComparison.Ordinal)))
            WriteCertificate(Path.Combine(folder, "server.pem"));
        var script = Path.Combine(AppContext.BaseDirectory, "Mail", "smtp_server.py");
        var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", [script, folder, .. treatments])
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

    /// <summary>One that nobody vouches for.</summary>
    private static void WriteCertificate(string path)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        File.WriteAllText(path, $"{key.ExportPkcs8PrivateKeyPem()}\n{certificate.ExportCertificatePem()}\n");
    }

    private IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(_folder, pattern).Order(StringComparer.Ordinal);
}
