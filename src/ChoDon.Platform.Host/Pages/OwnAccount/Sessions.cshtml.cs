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

/// <summary>Where a person is signed in, and the way to end it.</summary>
internal sealed class SessionsModel(
    AccountSessions sessions,
    SignInManager<Account> signIn,
    IAuditLog audit,
    TimeProvider time,
    IStringLocalizer<HostText> texts) : PageModel
{
    public IReadOnlyList<AccountSession> Sessions { get; private set; } = [];

    public Guid Current => SignedIn.Session(HttpContext)!.Id;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Sessions = await sessions.ListAsync(User.AccountId(), cancellationToken);

    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await sessions.EndAsync(User.AccountId(), id, cancellationToken))
        {
            await NoteAsync(1, cancellationToken);
            TempData.Saved(texts["Sessions.Ended"], time);
        }

        return LocalRedirect("/account/sessions");
    }

    public async Task<IActionResult> OnPostEndAllAsync(CancellationToken cancellationToken)
    {
        await NoteAsync(await sessions.EndAllAsync(User.AccountId(), but: null, cancellationToken), cancellationToken);
        await signIn.SignOutAsync();
        return LocalRedirect("/sign-in");
    }

    private Task NoteAsync(int ended, CancellationToken cancellationToken) =>
        audit.AppendAsync(new AuditNote("account.sessions-ended", User.AccountId().ToString(), Detail: $"{ended}"), cancellationToken);
}
