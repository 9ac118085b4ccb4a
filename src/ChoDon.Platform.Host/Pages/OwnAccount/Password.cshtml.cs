using System.ComponentModel.DataAnnotations;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web.SignIn;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.OwnAccount;

/// <summary>Changes the password; whoever else is signed in with the old one is out.</summary>
internal sealed class PasswordModel(
    UserManager<Account> accounts,
    PasswordSignIn passwords,
    AccountSessions sessions,
    AccountLetters letters,
    IAuditLog audit,
    TimeProvider time,
    IStringLocalizer<HostText> texts) : PageModel
{
    [BindProperty, Required(ErrorMessage = "SignIn.PasswordMissing")]
    public string? Old { get; set; }

    [BindProperty, Required(ErrorMessage = "SetUp.PasswordMissing")]
    public string? Password { get; set; }

    public bool HasPassword { get; private set; }

    public string? Email { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var account = await LoadAsync();
        if (!HasPassword || !ModelState.IsValid)
            return Page();

        // Asked as slowly as on the sign-in page: a laptop left open is no place to guess.
        if (await passwords.CheckAsync(account.Email!, Old!, HttpContext.Connection.RemoteIpAddress, cancellationToken) is null)
            ModelState.AddModelError(nameof(Old), texts["Password.OldWrong"]);
        if (!ModelState.IsValid || !await accounts.AcceptsAsync(account, Password!, ModelState, nameof(Password)))
            return Page();
        (await accounts.ChangePasswordAsync(account, Old!, Password!)).Require();
        await sessions.EndAllAsync(account.Id, but: SignedIn.Session(HttpContext)!.Id, cancellationToken);
        await audit.AppendAsync(new AuditNote("account.password-changed", account.Id.ToString()), cancellationToken);
        await letters.TellPasswordChangedAsync(account, cancellationToken);
        TempData.Saved(texts["Password.Changed"], time);
        return LocalRedirect("/account");
    }

    private async Task<Account> LoadAsync()
    {
        var account = await accounts.SignedInAsync(User);
        HasPassword = account.PasswordHash is not null;
        Email = account.Email;
        return account;
    }
}
