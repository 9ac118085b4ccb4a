using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.ShowHousehold;

[Authorize(Permissions.ViewHouseholds)]
internal sealed class ShowHouseholdPage(HouseholdReader reader, DistrictVillages villages) : PageModel
{
    public HouseholdDetails Household { get; private set; } = null!;

    public UnitTree Tree => villages.Tree;

    public bool MayEdit => villages.Holds(Permissions.EditHouseholds, Household.UnitId);

    public bool MayReveal => villages.Holds(Permissions.RevealCitizenNumbers, Household.UnitId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } household)
            return NotFound();
        Household = household;
        return Page();
    }
}
