using ChoDon.Platform.Host.Web.Hardening;

namespace ChoDon.Platform.Host.Web.SignIn;

/// <summary>Saves a person typing the address, unless others use the laptop, too.</summary>
internal static class RememberedEmail
{
    private const string CookieName = "chodon.email";

    public static string? Of(HttpContext http) => HouseCookies.Of(http).Read(http, CookieName);

    public static void Set(HttpContext http, string? email)
    {
        if (email is null)
            HouseCookies.Of(http).Forget(http, CookieName);
        else
            HouseCookies.Of(http).KeepLong(http, CookieName, email);
    }
}
