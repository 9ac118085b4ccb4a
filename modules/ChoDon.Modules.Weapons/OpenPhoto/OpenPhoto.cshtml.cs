using ChoDon.Modules.Weapons.Data;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Ui.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.OpenPhoto;

[Authorize(Permissions.ViewItems)]
internal sealed class OpenPhotoPage(WeaponsDbContext data, IDocumentStore documents) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid photoId, CancellationToken cancellationToken)
    {
        var document = await data.Photos
            .Where(photo => photo.Id == photoId && data.Items.Any(item => item.Id == photo.ItemId && item.ReceiptId == id))
            .Select(photo => (Guid?)photo.DocumentId)
            .FirstOrDefaultAsync(cancellationToken);
        return await documents.HandOutAsync(document, cancellationToken);
    }
}
