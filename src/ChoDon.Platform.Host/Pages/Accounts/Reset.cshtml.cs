using System.ComponentModel.DataAnnotations;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Accounts;

/// <summary>Sets a new password by a link. All sessions end; the second factor is still asked for.</summary>
[AllowAnonymous]
internal sealed class ResetModel(
    OneTimeLinks links,
    UserManager<Account> accounts,
    AccountSessions sessions,
    AccountLetters letters,
    Entrance entrance,
    IAuditLog audit) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty, Required(ErrorMessage = "SetUp.PasswordMissing")]
    public string? Password { get; set; }

    /// <summary>Whose password it is; null when the link does not work.</summary>
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

        if (await links.UseAsync(OneTimeLinkPurpose.PasswordReset, Token, cancellationToken) is null)
        {
            Account = null;
            return Page();
        }

        (await accounts.RemovePasswordAsync(account)).Require();
        (await accounts.AddPasswordAsync(account, Password!)).Require();
        await links.EndAllAsync(account.Id, cancellationToken);
        await sessions.EndAllAsync(account.Id, but: null, cancellationToken);
        await audit.AppendAsync(new AuditNote("account.password-changed", account.Id.ToString(), Detail: "link"), cancellationToken);
        await letters.TellPasswordChangedAsync(account, cancellationToken);
        return LocalRedirect(await entrance.EnterAsync(account, SignInMethod.PasswordReset, isShared: false, returnUrl: null, cancellationToken));
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var link = await links.LookAtAsync(OneTimeLinkPurpose.PasswordReset, Token, cancellationToken);
        Account = link.AccountId is { } id && await accounts.FindByIdAsync(id.ToString()) is { State: AccountState.Active } account ? account : null;
    }
}
