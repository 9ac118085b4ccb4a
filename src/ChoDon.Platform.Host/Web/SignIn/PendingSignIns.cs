using System.Security.Cryptography;
using System.Text.Json;
using ChoDon.Platform.Host.Web.Hardening;
using Microsoft.AspNetCore.DataProtection;

namespace ChoDon.Platform.Host.Web.SignIn;

/// <summary>Carries the first step of a sign-in to the second in a protected cookie, for ten minutes.</summary>
internal sealed class PendingSignIns(IDataProtectionProvider protection, HouseCookies cookies)
{
    private const string CookieName = "chodon.pending";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector _protector =
        protection.CreateProtector("ChoDon.Platform.PendingSignIn").ToTimeLimitedDataProtector();

    public void Remember(HttpContext http, PendingSignIn pending) =>
        cookies.Keep(http, CookieName, _protector.Protect(JsonSerializer.Serialize(pending), Lifetime));

    public PendingSignIn? Find(HttpContext http)
    {
        if (cookies.Read(http, CookieName) is not { Length: > 0 } cookie)
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

    public void Forget(HttpContext http) => cookies.Forget(http, CookieName);
}
