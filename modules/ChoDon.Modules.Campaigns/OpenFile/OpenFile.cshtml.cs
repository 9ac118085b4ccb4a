using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Ui.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.OpenFile;

/// <summary>Hands out minutes and photos: to those who record sessions, because minutes name people and photos show them.</summary>
[Authorize(Permissions.RecordSessions)]
internal sealed class OpenFilePage(CampaignsDbContext data, IDocumentStore documents) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid fileId, CancellationToken cancellationToken)
    {
        var document = await data.SessionFiles
            .Where(row => row.Id == fileId && row.SessionId == id)
            .Select(row => (Guid?)row.DocumentId)
            .FirstOrDefaultAsync(cancellationToken);
        return await documents.HandOutAsync(document, cancellationToken);
    }
}
