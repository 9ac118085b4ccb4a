using System.ComponentModel.DataAnnotations;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Resources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Accounts;

[AllowAnonymous]
internal sealed class SignInModel(SignInManager<Account> signIn, IStringLocalizer<HostText> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty, Required(ErrorMessage = "SignIn.EmailMissing")]
    public string? Email { get; set; }

    [BindProperty, Required(ErrorMessage = "SignIn.PasswordMissing")]
    public string? Password { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        var result = await signIn.PasswordSignInAsync(Email!.Trim(), Password!, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
            return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "/");
        // The same words for a wrong name, a wrong password and a locked account.
        ModelState.AddModelError(nameof(Email), texts["SignIn.Refused"]);
        return Page();
    }
}
