using ChoDon.Modules.Enrollment.ShowHousehold;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Ui.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.AttachCommitment;

/// <summary>Hands out the scan of the commitment to who may see the household.</summary>
[Authorize(Permissions.ViewHouseholds)]
internal sealed class CommitmentDocumentPage(HouseholdReader reader, IDocumentStore documents) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var household = await reader.FindAsync(id, cancellationToken);
        return await documents.HandOutAsync(household?.Current?.CommitmentDocumentId, cancellationToken);
    }
}
