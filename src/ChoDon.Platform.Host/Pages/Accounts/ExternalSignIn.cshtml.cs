using System.Security.Claims;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Accounts;

/// <summary>
/// Sends a person to the identity provider and takes the answer. It opens an account that exists, and makes none:
/// the first time by the verified e-mail address, from then on by the provider's own key of the person.
/// </summary>
[AllowAnonymous]
internal sealed class ExternalSignInModel(
    UserManager<Account> accounts,
    SignInManager<Account> signIn,
    Entrance entrance,
    OpenIdConnectSetting openIdConnect,
    TimeProvider time) : PageModel
{
    private const string BackPath = "/sign-in/external?handler=back";

    public string ProviderName => openIdConnect.Name;

    /// <summary>The provider did not answer as it should, or the person turned back there.</summary>
    public bool HasFailed { get; private set; }

    public IActionResult OnGet() => LocalRedirect("/sign-in");

    public void OnGetFailed() => HasFailed = true;

    public IActionResult OnPost(string? returnUrl)
    {
        if (!openIdConnect.IsSet)
            return NotFound();
        var properties = signIn.ConfigureExternalAuthenticationProperties(OpenIdConnectSetting.Scheme, BackPath);
        properties.Items["returnUrl"] = returnUrl;
        return Challenge(properties, OpenIdConnectSetting.Scheme);
    }

    public async Task<IActionResult> OnGetBackAsync(CancellationToken cancellationToken)
    {
        var answer = await HttpContext.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
        if (answer.Principal?.FindFirstValue("sub") is not { Length: > 0 } subject)
        {
            HasFailed = true;
            return Page();
        }

        if (await FindAsync(answer.Principal, subject) is not { } account)
            return Page();
        var returnUrl = answer.Properties!.Items.TryGetValue("returnUrl", out var url) ? url : null;
        return LocalRedirect(await entrance.EnterAsync(account, SignInMethod.OpenIdConnect, isShared: false, returnUrl, cancellationToken));
    }

    private async Task<Account?> FindAsync(ClaimsPrincipal person, string subject)
    {
        if (await accounts.FindByLoginAsync(OpenIdConnectSetting.Scheme, subject) is { } known)
            return known.State == AccountState.Active ? known : null;
        if (person.FindFirstValue("email") is not { Length: > 0 } email
            || !string.Equals(person.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase)
            || await accounts.FindByEmailAsync(email) is not { DisabledAt: null } account)
        {
            return null;
        }

        (await accounts.AddLoginAsync(account, new UserLoginInfo(OpenIdConnectSetting.Scheme, subject, openIdConnect.Name))).Require();
        if (account.State == AccountState.Invited)
        {
            account.AcceptedAt = time.UtcNow();
            account.EmailConfirmed = true;
            (await accounts.UpdateAsync(account)).Require();
        }

        return account;
    }
}
