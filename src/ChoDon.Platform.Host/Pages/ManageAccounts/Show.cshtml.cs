using System.ComponentModel.DataAnnotations;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Grants.ListGrants;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Host.Pages.Grants;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Host.Web.SignIn;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.ManageAccounts;

/// <summary>One account, and what an administrator may do to it.</summary>
[Authorize(PlatformPermissions.ManageAccounts)]
internal sealed class ShowModel(
    UserManager<Account> accounts,
    AccountList list,
    AccountKeeping keeping,
    AccountSessions sessions,
    AccountLetters letters,
    UndeliverableAddresses undeliverable,
    IAccess access,
    GrantReader grants,
    GrantNames names,
    Entrance entrance,
    PublicAddress address,
    TimeProvider time,
    IStringLocalizer<HostText> texts) : PageModel
{
    /// <summary>Where the path of a new link waits for the page that shows it, once.</summary>
    public const string LinkKey = "Accounts.Link";

    private const int LongestReason = 500;

    [BindProperty, StringLength(LongestReason, ErrorMessage = "Modules.ReasonLong")]
    public string? DisableReason { get; set; }

    [BindProperty, StringLength(LongestReason, ErrorMessage = "Modules.ReasonLong")]
    public string? ResetReason { get; set; }

    public Account Person { get; private set; } = null!;

    public bool HasSecondFactor { get; private set; }

    public int OpenSessions { get; private set; }

    /// <summary>Why mail to the person comes back, or null.</summary>
    public MailBounce? Bounce { get; private set; }

    public IReadOnlyList<GrantLine> Grants { get; private set; } = [];

    public GrantNames Names => names;

    public DateOnly Today { get; } = time.Today();

    /// <summary>Nobody shuts the door on oneself.</summary>
    public bool IsOneself => Person.Id == User.AccountId();

    public bool IsMailed => letters.CanSend;

    public bool LinkIsForOwnerOnly => keeping.LinkIsForOwnerOnly(Person);

    /// <summary>The new link, as this administrator reaches the site.</summary>
    public string? Link { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        if (TempData[LinkKey] is string path)
            Link = $"{Request.Scheme}://{Request.Host}{Request.PathBase}{path}";
        return Page();
    }

    public Task<IActionResult> OnPostInviteAsync(Guid id, CancellationToken cancellationToken) =>
        ActAsync(id, null, null, "Accounts.LinkMade", async _ =>
        {
            if (Person.State == AccountState.Disabled)
                return;
            var (purpose, token) = await keeping.InviteAsync(Person, address.LinkTo, cancellationToken);
            if (!LinkIsForOwnerOnly)
                TempData[LinkKey] = OneTimePaths.Of(purpose, token);
        }, cancellationToken);

    public Task<IActionResult> OnPostDisableAsync(Guid id, CancellationToken cancellationToken) =>
        ActAsync(id, nameof(DisableReason), DisableReason, "Accounts.Disabled", async reason =>
        {
            if (!IsOneself)
                await keeping.DisableAsync(Person, reason, cancellationToken);
        }, cancellationToken);

    public Task<IActionResult> OnPostEnableAsync(Guid id, CancellationToken cancellationToken) =>
        ActAsync(id, null, null, "Accounts.Enabled", _ => keeping.EnableAsync(Person, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostEndSessionsAsync(Guid id, CancellationToken cancellationToken) =>
        ActAsync(id, null, null, "Accounts.SessionsEnded", _ => keeping.EndSessionsAsync(Person, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostClearAddressAsync(Guid id, CancellationToken cancellationToken) =>
        ActAsync(id, null, null, "Undeliverable.Cleared", _ => undeliverable.ClearAsync(Person, access.Actor, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostResetSecondFactorAsync(Guid id, CancellationToken cancellationToken) =>
        ActAsync(id, nameof(ResetReason), ResetReason, "Accounts.SecondFactorReset",
            reason => keeping.ResetSecondFactorAsync(Person, reason, cancellationToken), cancellationToken);

    private async Task<IActionResult> ActAsync(
        Guid id, string? reasonField, string? reason, string saved, Func<string, Task> act, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var clean = VietnameseText.Clean(reason);
        if (reasonField is not null && clean.Length == 0)
            ModelState.AddModelError(reasonField, texts["Accounts.ReasonMissing"]);
        if (!ModelState.IsValid)
            return Page();
        await act(clean);
        TempData.Saved(texts[saved, Person.FullName], time);
        return LocalRedirect($"/admin/accounts/{id}");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await list.IncludesAsync(id, cancellationToken) || await accounts.FindByIdAsync(id.ToString()) is not { } account)
            return false;
        Person = account;
        HasSecondFactor = await entrance.HasSecondFactorAsync(account);
        OpenSessions = (await sessions.ListAsync(id, cancellationToken)).Count;
        Bounce = await undeliverable.FindAsync(account.Email, cancellationToken);
        Grants = await grants.OfAccountAsync(id, cancellationToken);
        await names.LoadAsync(cancellationToken);
        return true;
    }
}
