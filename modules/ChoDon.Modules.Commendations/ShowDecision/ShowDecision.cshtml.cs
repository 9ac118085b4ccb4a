using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Decisions;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Commendations.ShowDecision;

[Authorize(Permissions.View)]
internal sealed class ShowDecisionPage(DecisionReader reader, DistrictVillages villages) : PageModel
{
    public DecisionDetails Details { get; private set; } = null!;

    /// <summary>Whether the reader sees all of its recipients, and not those of some units alone.</summary>
    public bool SeesAll => villages.Contains(Details.Decision.UnitId);

    public string PlaceOf(Proposal proposal) => villages.Tree.PlaceName(proposal.UnitId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return NotFound();
        Details = details;
        return Page();
    }
}
