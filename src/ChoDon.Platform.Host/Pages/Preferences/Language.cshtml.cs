using ChoDon.Platform.Host.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Preferences;

[AllowAnonymous]
internal sealed class LanguageModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost(string? culture, string? returnUrl)
    {
        var chosen = new RequestCulture(Languages.Culture(culture));
        Response.Cookies.Append(
            Languages.CookieName, CookieRequestCultureProvider.MakeCookieValue(chosen), LastingCookie.For(Request));
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl! : "/");
    }
}
