using System.ComponentModel.DataAnnotations;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Accounts;

/// <summary>The second step of a sign-in.</summary>
[AllowAnonymous]
internal sealed class SecondFactorModel(
    UserManager<Account> accounts,
    SecondFactorSignIn secondFactor,
    PendingSignIns pendingSignIns,
    Entrance entrance,
    IStringLocalizer<HostText> texts) : PageModel
{
    [BindProperty, Required(ErrorMessage = "SecondFactor.CodeMissing"), StringLength(40)]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Recovery { get; set; }

    public bool HasApp { get; private set; }

    public bool HasPasskey { get; private set; }

    public bool IsShared { get; private set; }

    public string? ReturnUrl { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await FindAsync() is null ? LocalRedirect("/sign-in") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync() is not { } found)
            return LocalRedirect("/sign-in");
        var (account, pending) = found;
        if (!ModelState.IsValid)
            return Page();
        if (HasApp && await secondFactor.CheckAsync(account, Code!, HttpContext.Connection.RemoteIpAddress, cancellationToken))
        {
            return LocalRedirect(await entrance.BeginAsync(
                account, pending.Method, hasSecondFactor: true, pending.IsShared, pending.ReturnUrl, cancellationToken));
        }

        ModelState.AddModelError(nameof(Code), texts["SecondFactor.Refused"]);
        return Page();
    }

    private async Task<(Account Account, PendingSignIn Pending)?> FindAsync()
    {
        if (pendingSignIns.Find(HttpContext) is not { } pending
            || await accounts.FindByIdAsync(pending.AccountId.ToString()) is not { State: AccountState.Active } account
            || account.SecurityStamp != pending.Stamp)
        {
            return null;
        }

        HasApp = account.TwoFactorEnabled;
        HasPasskey = (await accounts.GetPasskeysAsync(account)).Count > 0;
        IsShared = pending.IsShared;
        ReturnUrl = pending.ReturnUrl;
        return (account, pending);
    }
}
