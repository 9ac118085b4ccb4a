using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.Resources;
using ChoDon.Modules.Weapons.Rules;
using ChoDon.Modules.Weapons.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Weapons.CancelReceipt;

[Authorize(Permissions.RecordReceipts)]
internal sealed class CancelReceiptPage(
    CancelReceiptHandler handler,
    WeaponsDbContext data,
    ReceiptNumbers numbers,
    DistrictVillages villages,
    TimeProvider time,
    IStringLocalizer<WeaponsText> texts) : PageModel
{
    [BindProperty]
    public ReasonForm Input { get; set; } = new();

    public Receipt Receipt { get; private set; } = null!;

    public string Number => numbers.Of(Receipt);

    public string Place => villages.Tree.PathName(Receipt.UnitId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken) || Receipt.IsCancelled)
            return NotFound();
        Input.Stamp = Receipt.Stamp;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(id, Input, cancellationToken));
        var refusal = await this.RefusalAsync(
            result, texts, () => LoadAsync(id, cancellationToken), () => Input.Stamp = ModelState.Renew(Receipt.Stamp));
        if (refusal is not null)
            return refusal;
        TempData.Tell(result, texts["Saved.Cancelled", Number], time);
        return LocalRedirect(Paths.Receipt(id));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var receipt = await data.Receipts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        Receipt = receipt!;
        return receipt is not null;
    }
}
