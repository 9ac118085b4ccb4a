using System.ComponentModel.DataAnnotations;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Accounts;

[AllowAnonymous]
internal sealed class SignInModel(
    PasswordSignIn passwords, Entrance entrance, OpenIdConnectSetting openIdConnect, IStringLocalizer<HostText> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty, Required(ErrorMessage = "SignIn.EmailMissing"), StringLength(256)]
    public string? Email { get; set; }

    [BindProperty, Required(ErrorMessage = "SignIn.PasswordMissing")]
    public string? Password { get; set; }

    /// <summary>On a laptop that others use, too.</summary>
    [BindProperty]
    public bool IsShared { get; set; }

    public OpenIdConnectSetting OpenIdConnect => openIdConnect;

    public void OnGet() => Email = RememberedEmail.Of(HttpContext);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Page();
        if (await passwords.CheckAsync(Email!, Password!, HttpContext.Connection.RemoteIpAddress, cancellationToken) is { } account)
            return LocalRedirect(await entrance.EnterAsync(account, SignInMethod.Password, IsShared, ReturnUrl, cancellationToken));

        // The same words for a wrong name, a wrong password, a disabled account and too many tries.
        ModelState.AddModelError(nameof(Email), texts["SignIn.Refused"]);
        return Page();
    }
}
