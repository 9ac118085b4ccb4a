namespace ChoDon.Platform.Host.Web.SignIn;

/// <summary>Saves a person typing the address, unless others use the laptop, too.</summary>
internal static class RememberedEmail
{
    private const string CookieName = "chodon.email";

    public static string? Of(HttpContext http) => http.Request.Cookies[CookieName];

    public static void Set(HttpContext http, string? email)
    {
        if (email is null)
            http.Response.Cookies.Delete(CookieName);
        else
            http.Response.Cookies.Append(CookieName, email, LastingCookie.For(http.Request));
    }
}
