using ChoDon.Modules.Enrollment.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.CriterionSets;

/// <summary>All sets, with the days on which they hold.</summary>
[Authorize(Permissions.ViewVillages)]
internal sealed class ListSetsPage(CriterionSetCatalog catalog) : PageModel
{
    public IReadOnlyList<CriterionSet> Sets { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Sets = await catalog.AllAsync(cancellationToken);
}
