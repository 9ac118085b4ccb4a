using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.CriterionSets;

/// <summary>All sets, with the days on which they hold.</summary>
[Authorize(Permissions.ViewVillages)]
internal sealed class ListSetsPage(CriterionSetCatalog catalog, IAccess access, ICurrentUnit current) : PageModel
{
    public IReadOnlyList<CriterionSet> Sets { get; private set; } = [];

    public bool MayEditPoints => access.Holds(Permissions.DecideRecognition, current.District.Id);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Sets = await catalog.AllAsync(cancellationToken);
}
