using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.ShowVillage;

[Authorize(Permissions.ViewVillages)]
internal sealed class ShowVillagePage(VillageReader reader, DistrictVillages villages) : PageModel
{
    public VillageDetails Details { get; private set; } = null!;

    public UnitTree Tree => villages.Tree;

    public bool MayEdit => villages.Holds(Permissions.EditVillages, Details.Village.Id);

    public bool MayListHouseholds => villages.Holds(Permissions.ViewHouseholds, Details.Village.Id);

    public bool MayEnrol => villages.Holds(Permissions.EditHouseholds, Details.Village.Id);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return NotFound();
        Details = details;
        return Page();
    }
}
