using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Grants.EndGrant;
using ChoDon.Platform.Core.Grants.ListGrants;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Grants;

[Authorize(PlatformPermissions.ManageAccounts)]
internal sealed class EndModel(
    EndGrantHandler handler,
    GrantReader grants,
    GrantReach reach,
    GrantNames names,
    TimeProvider time,
    IStringLocalizer<HostText> texts) : PageModel
{
    public GrantLine Grant { get; private set; } = null!;

    public GrantNames Names => names;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        switch (await handler.HandleAsync(id, cancellationToken))
        {
            case EndGrantResult.NotFound:
                return NotFound();
            case EndGrantResult.OfOneself:
                ModelState.AddModelError("", texts["Grants.OfOneself"]);
                return Page();
            default:
                TempData.Saved(texts["Grants.EndSaved", Grant.FullName, names.Role(Grant.RoleId)], time);
                return LocalRedirect("/admin/grants");
        }
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        await names.LoadAsync(cancellationToken);
        if (await grants.FindAsync(id, cancellationToken) is not { } grant || !reach.Includes(grant.UnitId))
            return false;
        Grant = grant;
        return true;
    }
}
