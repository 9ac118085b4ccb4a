using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Rehabilitation.ReferCase;

/// <summary>What the reader is shown of cases, by day and village.</summary>
[Authorize(Permissions.ReadReferrals)]
internal sealed class ReferralsPage(ReferralDesk desk, DistrictVillages villages) : PageModel
{
    public IReadOnlyList<Referral> Referrals { get; private set; } = [];

    public string PlaceOf(Referral referral) => villages.Tree.PlaceName(referral.UnitId);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Referrals = await desk.ListAsync(cancellationToken);
}
