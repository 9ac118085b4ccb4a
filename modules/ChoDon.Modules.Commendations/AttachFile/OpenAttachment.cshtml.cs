using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Ui.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.AttachFile;

[Authorize(Permissions.View)]
internal sealed class OpenAttachmentPage(CommendationsDbContext data, IDocumentStore documents) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid attachmentId, CancellationToken cancellationToken) => await documents.HandOutAsync(
        await data.Attachments
            .Where(row => row.Id == attachmentId && row.ProposalId == id)
            .Select(row => (Guid?)row.DocumentId)
            .FirstOrDefaultAsync(cancellationToken),
        cancellationToken);
}
