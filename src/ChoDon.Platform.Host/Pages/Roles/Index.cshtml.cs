using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Grants.ListGrants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Roles;

/// <summary>The roles, how many permissions each holds, and how many people hold it.</summary>
[Authorize(PlatformPermissions.EditRoles)]
internal sealed class IndexModel(GrantReader grants) : PageModel
{
    public IReadOnlyList<RoleLine> Roles { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Roles = await grants.RoleLinesAsync(cancellationToken);
}
