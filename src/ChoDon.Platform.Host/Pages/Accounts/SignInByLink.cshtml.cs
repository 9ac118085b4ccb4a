using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Accounts;

/// <summary>Opening the link shows a button; pressing it uses the link up, so that a mere preview of it does not.</summary>
[AllowAnonymous]
internal sealed class SignInByLinkModel(OneTimeLinks links, UserManager<Account> accounts, Entrance entrance) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    /// <summary>On a laptop that others use, too.</summary>
    [BindProperty]
    public bool IsShared { get; set; }

    public bool LinkWorks { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        LinkWorks = await links.IsValidAsync(OneTimeLinkPurpose.SignIn, Token, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await links.UseAsync(OneTimeLinkPurpose.SignIn, Token, cancellationToken) is not { AccountId: { } accountId }
            || await accounts.FindByIdAsync(accountId.ToString()) is not { State: AccountState.Active } account)
        {
            return Page();
        }

        return LocalRedirect(await entrance.EnterAsync(account, SignInMethod.Link, IsShared, returnUrl: null, cancellationToken));
    }
}
