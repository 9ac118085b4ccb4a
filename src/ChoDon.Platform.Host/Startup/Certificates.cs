using System.Security.Cryptography;

namespace ChoDon.Platform.Host.Startup;

internal static class Certificates
{
    /// <summary>Whether the start failed because the certificate is missing, unreadable or locked by another password.</summary>
    public static bool IsToBlame(Exception error) =>
        error is CryptographicException
        || (error is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException or InvalidOperationException
            && error.ToString().Contains("certificate", StringComparison.OrdinalIgnoreCase));
}
