using System.Globalization;
using ChoDon.Platform.Host.Pages.Public;
using ChoDon.Platform.Host.Web.Hardening;
using Microsoft.AspNetCore.Localization;

namespace ChoDon.Platform.Host.Web;

/// <summary>Vietnamese first, English complete.</summary>
internal static class Languages
{
    public const string Vietnamese = "vi";
    public const string English = "en";
    public const string CookieName = "chodon.language";

    public static IReadOnlyList<string> All { get; } = [Vietnamese, English];

    public static void Configure(RequestLocalizationOptions options, HouseCookies cookies)
    {
        CultureInfo[] cultures = [CultureInfo.GetCultureInfo("vi-VN"), CultureInfo.GetCultureInfo("en-GB")];
        options.SupportedCultures = cultures;
        options.SupportedUICultures = cultures;
        options.DefaultRequestCulture = new RequestCulture(cultures[0]);
        options.RequestCultureProviders =
        [
            // One answer serves everybody there, so that it speaks as its address says and asks no cookie.
            new CustomRequestCultureProvider(http => Task.FromResult(http.Request.Path == PublicQuery.Path
                ? new ProviderCultureResult(Culture(PublicQuery.Of(http.Request).Language).Name)
                : null)),
            new CookieRequestCultureProvider { CookieName = cookies.Name(CookieName) },

            // A link in a mail speaks on in the language of the mail, where the browser has no choice of its own.
            new QueryStringRequestCultureProvider { QueryStringKey = "language", UIQueryStringKey = "language" },
        ];
    }

    /// <summary>Reads on in this language from the next page on.</summary>
    public static void Choose(HttpContext http, string? language) =>
        HouseCookies.Of(http).KeepLong(http, CookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(Culture(language))));

    /// <summary>The language of the account, unless this browser has one already.</summary>
    public static void RememberFor(HttpContext http, string language)
    {
        if (HouseCookies.Of(http).Read(http, CookieName) is null)
            Choose(http, language);
    }

    /// <summary><c>vi</c> or <c>en</c>, as the reader chose.</summary>
    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public static CultureInfo Culture(string? language) =>
        CultureInfo.GetCultureInfo(language == English ? "en-GB" : "vi-VN");
}
