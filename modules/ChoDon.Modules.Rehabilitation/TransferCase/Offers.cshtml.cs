using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Rehabilitation.TransferCase;

/// <summary>Cases that are offered to the reader, by number and place.</summary>
[Authorize(Permissions.WorkOnCases)]
internal sealed class OffersPage(TransferDesk desk, DistrictVillages villages) : PageModel
{
    public IReadOnlyList<OfferedCase> Offered { get; private set; } = [];

    public string PlaceOf(Guid unitId) => villages.Tree.PlaceName(unitId);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Offered = await desk.OfferedAsync(cancellationToken);
}
