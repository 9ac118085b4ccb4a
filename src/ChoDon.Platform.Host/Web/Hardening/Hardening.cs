using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;

namespace ChoDon.Platform.Host.Web.Hardening;

/// <summary>The edge of the house, put together.</summary>
internal static class Hardening
{
    /// <summary>Call after everything that adds cookies.</summary>
    public static void AddHardening(this IServiceCollection services, WebSettings settings)
    {
        var cookies = new HouseCookies(settings);
        services.AddSingleton(settings);
        services.AddSingleton(cookies);
        services.AddSingleton<ContentPolicyReports>();
        services.PostConfigureAll<CookieAuthenticationOptions>(cookies.Set);
        // The answer itself says 403, not a redirect to a page that says it.
        services.PostConfigureAll<CookieAuthenticationOptions>(options => options.Events.OnRedirectToAccessDenied = denied =>
        {
            denied.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        });
        services.Configure<AntiforgeryOptions>(forms => cookies.Set(forms.Cookie, "chodon.forms"));
        services.Configure<CookieTempDataProviderOptions>(data => cookies.Set(data.Cookie, "chodon.notice", SameSiteMode.Strict));
        services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(RequestLimits.Set);
        services.Configure<FormOptions>(RequestLimits.Set);
        services.AddRateLimiter(limiter => RequestLimits.Set(limiter, settings));
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in settings.TrustedProxies)
                forwarded.KnownIPNetworks.Add(proxy);
        });
        services.Configure<ExceptionHandlerOptions>(errors => errors.StatusCodeSelector = error =>
            error is BadHttpRequestException refused ? refused.StatusCode : StatusCodes.Status500InternalServerError);
    }

    /// <summary>Around everything, error pages too.</summary>
    public static void UseHardening(this WebApplication app, WebSettings settings)
    {
        // Without a known network the framework would believe everybody.
        if (settings.TrustedProxies.Count > 0)
            app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<LastResort>();
    }

    public static void MapHardening(this IEndpointRouteBuilder routes)
    {
        ContentPolicyReports.Map(routes);
        routes.MapHealth();
    }
}
