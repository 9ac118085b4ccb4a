using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Rehabilitation.ReferCase;

/// <summary>The agreed parts of a case, to whom they are shown. That they were read is noted on the case first.</summary>
[Authorize(Permissions.ReadReferrals)]
internal sealed class ShowReferralPage(ReferralDesk desk, CaseTexts opened, DistrictVillages villages, IAuditLog audit) : PageModel
{
    public Referral Referral { get; private set; } = null!;

    public string Place => villages.Tree.PlaceName(Referral.UnitId);

    public IReadOnlyList<string> Lines => opened.Of(Referral).Split('\n');

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(id, cancellationToken) is not { } found)
            return NotFound();
        Referral = found;
        await audit.AppendAsync(new AuditNote("rehabilitation.referral.read", found.CaseId.ToString(), found.UnitId), cancellationToken);
        return Page();
    }
}
