namespace ChoDon.Platform.Host.Web;

/// <summary>How choices of a reader (language, district) are remembered.</summary>
internal static class LastingCookie
{
    public static CookieOptions For(HttpRequest request) => new()
    {
        MaxAge = TimeSpan.FromDays(365),
        HttpOnly = true,
        Secure = request.IsHttps,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
    };
}
