using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Host.Web.Hardening;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Preferences;

internal sealed class UnitModel(ReachableUnits reachable, HouseCookies cookies) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost(Guid unit, string? returnUrl)
    {
        if (reachable.Contains(unit))
            cookies.KeepLong(HttpContext, CurrentUnit.CookieName, unit.ToString());
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl! : "/");
    }
}
