using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Host.Web.Hardening;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Preferences;

[AllowAnonymous]
internal sealed class LanguageModel(HouseCookies cookies) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost(string? culture, string? returnUrl)
    {
        var chosen = new RequestCulture(Languages.Culture(culture));
        Response.Cookies.Append(
            cookies.Name(Languages.CookieName), CookieRequestCultureProvider.MakeCookieValue(chosen), cookies.Lasting());
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl! : "/");
    }
}
