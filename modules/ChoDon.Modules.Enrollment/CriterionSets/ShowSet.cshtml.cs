using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.CriterionSets;

[Authorize(Permissions.ViewVillages)]
internal sealed class ShowSetPage(CriterionSetCatalog catalog, IAccess access, ICurrentUnit current) : PageModel
{
    public CriterionSet Set { get; private set; } = null!;

    /// <summary>Whether this person may make a set for the district, and this one is not followed by another yet.</summary>
    public bool MayFollow => (Set.IsNational || Set.ValidTo is null) && access.Holds(Permissions.DecideRecognition, current.District.Id);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await catalog.FindAsync(id, cancellationToken) is not { } set)
            return NotFound();
        Set = set;
        return Page();
    }
}
