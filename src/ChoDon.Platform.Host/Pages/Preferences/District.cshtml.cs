using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Preferences;

internal sealed class DistrictModel(IUnitDirectory units) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost(Guid district, string? returnUrl)
    {
        if (units.Districts.Any(known => known.Id == district))
            Response.Cookies.Append(CurrentDistrict.CookieName, district.ToString(), LastingCookie.For(Request));
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl! : "/");
    }
}
