using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using ChoDon.Platform.Core.Accounts;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ChoDon.Platform.Host.Web.Hardening;

/// <summary>How much and how often: enough for any work, too little to guess passwords or to fill the memory.</summary>
internal static class RequestLimits
{
    /// <summary>The largest body of a request, unless a page asks for more.</summary>
    private const long MostBytes = 1024 * 1024;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void Set(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = MostBytes;
        server.Limits.MaxRequestHeaderCount = 64;
        server.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
    }

    public static void Set(FormOptions forms)
    {
        forms.ValueCountLimit = 1000;
        forms.KeyLengthLimit = 256;
    }

    public static void Set(RateLimiterOptions limiter, WebSettings settings)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : Window;
            rejected.HttpContext.Response.Headers.RetryAfter =
                Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(http => Requests(http, settings)),
            PartitionedRateLimiter.Create<HttpContext, string>(http => AnonymousPosts(http, settings)));
    }

    private static RateLimitPartition<string> Requests(HttpContext http, WebSettings settings)
    {
        if (http.IsExplainingAnError())
            return RateLimitPartition.GetNoLimiter("");
        return AccountOf(http) is { } account
            ? AMinute($"account {account}", settings.RequestsPerMinute)
            : AMinute($"address {Network(http)}", settings.AnonymousRequestsPerMinute);
    }

    private static RateLimitPartition<string> AnonymousPosts(HttpContext http, WebSettings settings) =>
        HttpMethods.IsPost(http.Request.Method) && AccountOf(http) is null && !http.IsExplainingAnError()
            ? AMinute($"posts from {Network(http)}", settings.AnonymousPostsPerMinute)
            : RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> AMinute(string who, int limit) =>
        RateLimitPartition.GetFixedWindowLimiter(who, _ => new FixedWindowRateLimiterOptions { PermitLimit = limit, Window = Window });

    private static string? AccountOf(HttpContext http) =>
        http.User.Identity is { IsAuthenticated: true } ? http.User.FindFirstValue(ClaimTypes.NameIdentifier) : null;

    private static string Network(HttpContext http) => ClientNetwork.Of(http.Connection.RemoteIpAddress);
}
