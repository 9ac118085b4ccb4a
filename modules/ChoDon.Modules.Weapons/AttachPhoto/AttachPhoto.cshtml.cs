using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.Resources;
using ChoDon.Modules.Weapons.Web;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Ui.Documents;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Weapons.AttachPhoto;

[Authorize(Permissions.RecordReceipts)]
[BodyLimit(IDocumentStore.MaxFormBytes)]
internal sealed class AttachPhotoPage(
    AttachPhotoHandler handler, WeaponsDbContext data, ItemKindCatalog kinds, TimeProvider time, IStringLocalizer<WeaponsText> texts) : PageModel
{
    [BindProperty]
    public IFormFile? Photo { get; set; }

    public Item Item { get; private set; } = null!;

    public string Name { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, Guid itemId, CancellationToken cancellationToken) =>
        await LoadAsync(id, itemId, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, Guid itemId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, itemId, cancellationToken))
            return NotFound();
        var (result, refused) = await handler.AddAsync(id, itemId, Photo, cancellationToken);
        if (refused is not null)
            ModelState.AddModelError(nameof(Photo), PhotoFields.Explain(refused));
        if (this.Refusal(result, texts, form: "") is { } refusal)
            return refusal;
        TempData.Saved(texts["Saved.Photo", Name], time);
        return LocalRedirect(Paths.Receipt(id));
    }

    private async Task<bool> LoadAsync(Guid id, Guid itemId, CancellationToken cancellationToken)
    {
        var item = await data.Items.AsNoTracking().FirstOrDefaultAsync(row => row.Id == itemId && row.ReceiptId == id, cancellationToken);
        Item = item!;
        Name = (await kinds.FindAsync(item?.KindId, cancellationToken))?.Name ?? "";
        return item is { IsCancelled: false };
    }
}
