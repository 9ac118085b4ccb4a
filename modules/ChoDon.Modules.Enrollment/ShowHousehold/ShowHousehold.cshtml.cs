using ChoDon.Modules.Enrollment.ResolveDuplicates;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.ShowHousehold;

[Authorize(Permissions.ViewHouseholds)]
internal sealed class ShowHouseholdPage(HouseholdReader reader, AfterMergeReader mergeReader, DistrictVillages villages) : PageModel
{
    public HouseholdDetails Household { get; private set; } = null!;

    /// <summary>What to do next for whoever has just made one household of two; else null.</summary>
    public AfterMerge? AfterMerge { get; private set; }

    public UnitTree Tree => villages.Tree;

    public bool MayEdit => villages.Holds(Permissions.EditHouseholds, Household.UnitId);

    public bool MayReveal => villages.Holds(Permissions.RevealCitizenNumbers, Household.UnitId);

    public async Task<IActionResult> OnGetAsync(Guid id, bool merged, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } household)
            return NotFound();
        Household = household;
        if (merged && MayEdit)
            AfterMerge = await mergeReader.ReadAsync(id, cancellationToken);
        return Page();
    }
}
