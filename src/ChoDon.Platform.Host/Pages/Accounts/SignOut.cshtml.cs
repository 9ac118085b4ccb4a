using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Accounts;

[OpenWithoutSecondFactor]
internal sealed class SignOutModel(SignInManager<Account> signIn, AccountSessions sessions, IAuditLog audit) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var session = SignedIn.Session(HttpContext)!;
        await sessions.EndAsync(session.AccountId, session.Id, cancellationToken);
        await audit.AppendAsync(new AuditNote("account.signed-out", session.AccountId.ToString()), cancellationToken);
        await signIn.SignOutAsync();

        // The next one at the laptop finds nothing in the browser's store.
        if (session.IsShared)
            Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
        return LocalRedirect("/sign-in");
    }
}
