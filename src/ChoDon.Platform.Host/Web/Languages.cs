using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace ChoDon.Platform.Host.Web;

/// <summary>Vietnamese first, English complete.</summary>
internal static class Languages
{
    public const string Vietnamese = "vi";
    public const string English = "en";
    public const string CookieName = "chodon.language";

    public static void Configure(RequestLocalizationOptions options)
    {
        CultureInfo[] cultures = [CultureInfo.GetCultureInfo("vi-VN"), CultureInfo.GetCultureInfo("en-GB")];
        options.SupportedCultures = cultures;
        options.SupportedUICultures = cultures;
        options.DefaultRequestCulture = new RequestCulture(cultures[0]);
        options.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = CookieName }];
    }

    /// <summary>Reads on in this language from the next page on.</summary>
    public static void Choose(HttpContext http, string? language) =>
        http.Response.Cookies.Append(
            CookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(Culture(language))), LastingCookie.For(http.Request));

    /// <summary>The language of the account, unless this browser has one already.</summary>
    public static void RememberFor(HttpContext http, string language)
    {
        if (!http.Request.Cookies.ContainsKey(CookieName))
            Choose(http, language);
    }

    /// <summary><c>vi</c> or <c>en</c>, as the reader chose.</summary>
    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public static CultureInfo Culture(string? language) =>
        CultureInfo.GetCultureInfo(language == English ? "en-GB" : "vi-VN");
}
