using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Grants.ListGrants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Grants;

/// <summary>Who holds which role where, the latest first: those in the reach of the person who looks.</summary>
[Authorize(PlatformPermissions.ManageAccounts)]
internal sealed class IndexModel(GrantReader grants, GrantReach reach, ICurrentUnit current, GrantNames names, TimeProvider time) : PageModel
{
    /// <summary>Also those that are over.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public Unit District { get; } = current.District;

    public DateOnly Today { get; } = time.Today();

    public GrantNames Names => names;

    public GrantPage Grants { get; private set; } = null!;

    public string? NextUrl => Grants.HasMore ? $"/admin/grants?All={(All ? "true" : "false")}&After={Grants.Lines[^1].Id}" : null;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await names.LoadAsync(cancellationToken);
        Grants = await grants.ListAsync(reach, Today, All, After, cancellationToken);
    }
}
