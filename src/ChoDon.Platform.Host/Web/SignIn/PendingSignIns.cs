using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace ChoDon.Platform.Host.Web.SignIn;

/// <summary>Carries the first step of a sign-in to the second in a protected cookie, for ten minutes.</summary>
internal sealed class PendingSignIns(IDataProtectionProvider protection)
{
    private const string CookieName = "chodon.pending";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector _protector =
        protection.CreateProtector("ChoDon.Platform.PendingSignIn").ToTimeLimitedDataProtector();

    public void Remember(HttpContext http, PendingSignIn pending) =>
        http.Response.Cookies.Append(CookieName, _protector.Protect(JsonSerializer.Serialize(pending), Lifetime), Options(http));

    public PendingSignIn? Find(HttpContext http)
    {
        if (http.Request.Cookies[CookieName] is not { Length: > 0 } cookie)
            return null;
        try
        {
            return JsonSerializer.Deserialize<PendingSignIn>(_protector.Unprotect(cookie));
        }
        catch (CryptographicException)
        {
            // Too old or not ours: the same as none, and the person begins again.
            return null;
        }
    }

    public static void Forget(HttpContext http) => http.Response.Cookies.Delete(CookieName, Options(http));

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        Secure = http.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
    };
}
