using System.ComponentModel.DataAnnotations;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Accounts;

/// <summary>An invited person sets the password that nobody else knows.</summary>
[AllowAnonymous]
internal sealed class InvitationModel(
    OneTimeLinks links, UserManager<Account> accounts, Entrance entrance, IAuditLog audit, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty, Required(ErrorMessage = "SetUp.PasswordMissing")]
    public string? Password { get; set; }

    /// <summary>On a laptop that others use, too.</summary>
    [BindProperty]
    public bool IsShared { get; set; }

    /// <summary>Who was invited; null when the link does not work.</summary>
    public Account? Account { get; private set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (Account is not { } account
            || !ModelState.IsValid
            || !await accounts.AcceptsAsync(account, Password!, ModelState, nameof(Password)))
        {
            return Page();
        }

        if (await links.UseAsync(OneTimeLinkPurpose.Invitation, Token, cancellationToken) is null)
        {
            Account = null;
            return Page();
        }

        account.AcceptedAt = time.UtcNow();
        account.EmailConfirmed = true;
        (await accounts.AddPasswordAsync(account, Password!)).Require();
        await audit.AppendAsync(new AuditNote("account.accepted", account.Id.ToString()), cancellationToken);
        return LocalRedirect(await entrance.EnterAsync(account, SignInMethod.Invitation, IsShared, returnUrl: null, cancellationToken));
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var link = await links.LookAtAsync(OneTimeLinkPurpose.Invitation, Token, cancellationToken);
        Account = link.AccountId is { } id && await accounts.FindByIdAsync(id.ToString()) is { State: AccountState.Invited } account ? account : null;
    }
}
