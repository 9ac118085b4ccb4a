using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Ui.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.OpenMaterial;

/// <summary>Hands out the material of a campaign to everybody below who sees it.</summary>
[Authorize(Permissions.ViewSessions)]
internal sealed class OpenMaterialPage(CampaignsDbContext data, IDocumentStore documents) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid materialId, CancellationToken cancellationToken)
    {
        var document = await data.Materials
            .Where(row => row.Id == materialId && row.CampaignId == id)
            .Select(row => (Guid?)row.DocumentId)
            .FirstOrDefaultAsync(cancellationToken);
        return await documents.HandOutAsync(document, cancellationToken);
    }
}
