using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests.Web;

/// <summary>A certificate that nobody but this test trusts, in a file as an operator has one.</summary>
internal sealed class SelfSignedCertificate : IDisposable
{
    private const string Password = "chỉ để thử";

    private readonly TemporaryDirectory _directory = new();

    public SelfSignedCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=chodon.example.vn", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllBytes(FilePath, certificate.Export(X509ContentType.Pfx, Password));
    }

    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Kestrel:Certificates:Default:Path"] = FilePath,
        ["Kestrel:Certificates:Default:Password"] = Password,
    };

    private string FilePath => Path.Combine(_directory.FullPath, "chodon.pfx");

    public void Dispose() => _directory.Dispose();
}
