using ChoDon.Platform.Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Preferences;

internal sealed class UnitModel(ReachableUnits reachable) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost(Guid unit, string? returnUrl)
    {
        if (reachable.Contains(unit))
            Response.Cookies.Append(CurrentUnit.CookieName, unit.ToString(), LastingCookie.For(Request));
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl! : "/");
    }
}
