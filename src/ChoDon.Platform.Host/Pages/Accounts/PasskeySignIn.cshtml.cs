using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Accounts;

/// <summary>Takes the answer of a passkey, which knows whose it is; it counts as both factors.</summary>
[AllowAnonymous]
internal sealed class PasskeySignInModel(
    SignInManager<Account> signIn, UserManager<Account> accounts, Entrance entrance, ILogger<PasskeySignInModel> log) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/sign-in");

    public async Task<IActionResult> OnPostOptionsAsync() =>
        Content(await signIn.MakePasskeyRequestOptionsAsync(user: null), "application/json");

    public async Task<IActionResult> OnPostAsync(string? credential, bool isShared, string? returnUrl, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(credential))
            return LocalRedirect("/sign-in");
        if (await AssertAsync(credential) is not { Succeeded: true } answer)
            return Page();
        var account = answer.User;
        if (account.State != AccountState.Active)
            return Page();
        (await accounts.AddOrUpdatePasskeyAsync(account, answer.Passkey)).Require();
        return LocalRedirect(await entrance.BeginAsync(
            account, SignInMethod.Passkey, hasSecondFactor: true, isShared, returnUrl, cancellationToken));
    }

    private async Task<PasskeyAssertionResult<Account>?> AssertAsync(string credential)
    {
        try
        {
            var answer = await signIn.PerformPasskeyAssertionAsync(credential);
            if (!answer.Succeeded)
                log.LogInformation(answer.Failure, "A passkey was not taken");
            return answer;
        }
        catch (InvalidOperationException error)
        {
            // The question was asked too long ago, or never.
            log.LogInformation(error, "A passkey answered a question that is not open");
            return null;
        }
    }
}
