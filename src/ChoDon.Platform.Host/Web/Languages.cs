using System.Globalization;
using ChoDon.Platform.Host.Web.Hardening;
using Microsoft.AspNetCore.Localization;

namespace ChoDon.Platform.Host.Web;

/// <summary>Vietnamese first, English complete.</summary>
internal static class Languages
{
    public const string Vietnamese = "vi";
    public const string English = "en";
    public const string CookieName = "chodon.language";

    public static void Configure(RequestLocalizationOptions options, HouseCookies cookies)
    {
        CultureInfo[] cultures = [CultureInfo.GetCultureInfo("vi-VN"), CultureInfo.GetCultureInfo("en-GB")];
        options.SupportedCultures = cultures;
        options.SupportedUICultures = cultures;
        options.DefaultRequestCulture = new RequestCulture(cultures[0]);
        options.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = cookies.Name(CookieName) }];
    }

    /// <summary><c>vi</c> or <c>en</c>, as the reader chose.</summary>
    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public static CultureInfo Culture(string? language) =>
        CultureInfo.GetCultureInfo(language == English ? "en-GB" : "vi-VN");
}
