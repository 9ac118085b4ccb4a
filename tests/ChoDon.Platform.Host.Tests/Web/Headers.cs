namespace ChoDon.Platform.Host.Tests.Web;

/// <summary>What every answer must say.</summary>
internal static class Headers
{
    public static IReadOnlyList<string> MissingFrom(HttpResponseMessage answer)
    {
        (string Name, string Part)[] wanted =
        [
            ("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'"),
            ("Content-Security-Policy", "frame-ancestors 'none'; base-uri 'none'; report-uri /csp-report"),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            ("Referrer-Policy", "same-origin"),
            ("Permissions-Policy", "camera=()"),
            ("Permissions-Policy", "publickey-credentials-get=(self), publickey-credentials-create=(self)"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
        ];
        return
        [
            .. wanted.Where(header => !Of(answer, header.Name).Contains(header.Part, StringComparison.Ordinal)).Select(header => header.Name),
            .. answer.Headers.Contains("Server") ? ["Server is told"] : Array.Empty<string>(),
        ];
    }

    public static string Of(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : "";
}
