using ChoDon.Platform.Core.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Accounts;

/// <summary>Opening the link shows a button; pressing it uses the link up, so that a mere preview of it does not.</summary>
[AllowAnonymous]
internal sealed class SignInByLinkModel(
    OneTimeLinks links, UserManager<Account> accounts, SignInManager<Account> signIn) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    public bool LinkWorks { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        LinkWorks = await links.IsValidAsync(OneTimeLinkPurpose.SignIn, Token, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await links.UseAsync(OneTimeLinkPurpose.SignIn, Token, cancellationToken) is not { AccountId: { } accountId }
            || await accounts.FindByIdAsync(accountId.ToString()) is not { } account)
        {
            return Page();
        }

        await signIn.SignInAsync(account, isPersistent: false);
        return LocalRedirect("/");
    }
}
