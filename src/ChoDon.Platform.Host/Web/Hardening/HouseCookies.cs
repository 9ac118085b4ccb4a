using Microsoft.AspNetCore.Authentication.Cookies;

namespace ChoDon.Platform.Host.Web.Hardening;

/// <summary>
/// Names and marks of all our cookies. Over https a browser takes one whose name begins with <c>__Host-</c> only from
/// this very host and never over http, so that no neighbour can slip one in.
/// </summary>
internal sealed class HouseCookies(WebSettings settings)
{
    private const string Prefix = "__Host-";

    /// <summary>For the few places that are not made by the container.</summary>
    public static HouseCookies Of(HttpContext http) => http.RequestServices.GetRequiredService<HouseCookies>();

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

    public string? Read(HttpContext http, string name) => http.Request.Cookies[Name(name)];

    /// <summary>Keeps a value until the browser is closed, or for so long.</summary>
    public void Keep(HttpContext http, string name, string value, TimeSpan? maxAge = null) =>
        http.Response.Cookies.Append(Name(name), value, Options(maxAge));

    /// <summary>Keeps a choice of the reader for a year.</summary>
    public void KeepLong(HttpContext http, string name, string value) => Keep(http, name, value, TimeSpan.FromDays(365));

    public void Forget(HttpContext http, string name) => http.Response.Cookies.Delete(Name(name), Options(null));

    private CookieOptions Options(TimeSpan? maxAge) => new()
    {
        MaxAge = maxAge,
        Path = "/",
        HttpOnly = true,
        Secure = settings.IsSecure,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
    };
}
