using Microsoft.AspNetCore.Authentication.Cookies;

namespace ChoDon.Platform.Host.Web.Hardening;

/// <summary>
/// Names and marks of all our cookies. Over https a browser takes one whose name begins with <c>__Host-</c> only from
/// this very host and never over http, so that no neighbour can slip one in.
/// </summary>
internal sealed class HouseCookies(WebSettings settings)
{
    private const string Prefix = "__Host-";

    public string Name(string name) =>
        settings.IsSecure && !name.StartsWith(Prefix, StringComparison.Ordinal) ? Prefix + name : name;

    /// <summary>
    /// Lax where a reader may arrive by a link in a mail and must find his session, his language and the forms he has
    /// open in another tab; Strict for the rest.
    /// </summary>
    public void Set(CookieBuilder cookie, string? name = null, SameSiteMode sameSite = SameSiteMode.Lax)
    {
        cookie.Name = Name(name ?? cookie.Name!);
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = sameSite;
        cookie.SecurePolicy = settings.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
    }

    /// <summary>The cookies that signing in uses keep their own rules of when to be sent.</summary>
    public void Set(CookieAuthenticationOptions options) => Set(options.Cookie, sameSite: options.Cookie.SameSite);

    /// <summary>A choice of the reader that is kept for a year.</summary>
    public CookieOptions Lasting() => new()
    {
        MaxAge = TimeSpan.FromDays(365),
        Path = "/",
        HttpOnly = true,
        Secure = settings.IsSecure,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
    };
}
