using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Host.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Pages.Preferences;

/// <summary>Chooses the language for this browser and, of whoever is signed in, for the account.</summary>
[AllowAnonymous]
internal sealed class LanguageModel(PlatformDatabase database) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync(string? culture, string? returnUrl, CancellationToken cancellationToken)
    {
        var language = culture == Languages.English ? Languages.English : Languages.Vietnamese;
        Languages.Choose(HttpContext, language);
        if (SignedIn.Session(HttpContext) is { } session)
        {
            await using var context = database.NewContext();
            await context.Users.Where(account => account.Id == session.AccountId)
                .ExecuteUpdateAsync(set => set.SetProperty(account => account.Language, language), cancellationToken);
        }

        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl! : "/");
    }
}
