using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using ChoDon.Platform.Modularity.Composition;

namespace ChoDon.Platform.Host.Web.Hardening;

/// <summary>Says on every answer what a browser may do with it.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, WebSettings settings)
{
    private const string StrictTransport = "max-age=31536000";

    private const string Permissions =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), "
        + "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), screen-wake-lock=(), "
        + "usb=(), xr-spatial-tracking=(), publickey-credentials-get=(self), publickey-credentials-create=(self)";

    private readonly string _contentPolicy = string.Join("; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        $"form-action 'self' {settings.SignInOrigin}".TrimEnd(),
        "frame-ancestors 'none'",
        "base-uri 'none'",
        $"report-uri {ContentPolicyReports.Path}");

    public Task InvokeAsync(HttpContext http)
    {
        // At the last moment: an error that is explained instead clears what was set before.
        http.Response.OnStarting(() =>
        {
            Write(http);
            return Task.CompletedTask;
        });
        return next(http);
    }

    private void Write(HttpContext http)
    {
        var headers = http.Response.Headers;
        var own = http.Features.Get<OwnContentPolicy>();
        headers.ContentSecurityPolicy = own switch
        {
            null => _contentPolicy,
            { Policy: { } policy } => policy,
            _ => _contentPolicy + "; frame-src 'self'",
        };
        if (headers.ContentDisposition.Count > 0)
            headers.ContentSecurityPolicy += "; sandbox";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = own?.Policy is null ? "DENY" : "SAMEORIGIN";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (http.Request.IsHttps)
            headers.StrictTransportSecurity = StrictTransport;
        if (!IsAsset(http.GetEndpoint()) && http.User.Identity is { IsAuthenticated: true })
            headers.CacheControl = "no-store";
    }

    private static bool IsAsset(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null
        || endpoint?.Metadata.GetMetadata<ModuleAsset>() is not null;
}
