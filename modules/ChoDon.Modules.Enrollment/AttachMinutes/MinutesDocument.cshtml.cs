using ChoDon.Modules.Enrollment.ShowRecognition;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Ui.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.AttachMinutes;

/// <summary>Hands out the scan of the minutes: to those who keep registers, because minutes name people.</summary>
[Authorize(Permissions.EditRecognition)]
internal sealed class MinutesDocumentPage(RecognitionReader reader, IDocumentStore documents) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var details = await reader.FindAsync(id, cancellationToken);
        return await documents.HandOutAsync(details?.Recognition.MinutesDocumentId, cancellationToken);
    }
}
