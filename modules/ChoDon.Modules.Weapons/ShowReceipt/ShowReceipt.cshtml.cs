using ChoDon.Modules.Weapons.AttachPhoto;
using ChoDon.Modules.Weapons.Resources;
using ChoDon.Modules.Weapons.Rules;
using ChoDon.Modules.Weapons.TakeCustodyStep;
using ChoDon.Modules.Weapons.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Weapons.ShowReceipt;

[Authorize(Permissions.ViewItems)]
internal sealed class ShowReceiptPage(
    ReceiptReader reader,
    SignStepHandler sign,
    AttachPhotoHandler photos,
    CustodyRules rules,
    ReceiptNumbers numbers,
    DistrictVillages villages,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<WeaponsText> texts) : PageModel
{
    public ReceiptDetails Details { get; private set; } = null!;

    public string Number => numbers.Of(Details.Receipt);

    public string Place => villages.Tree.PathName(Details.Receipt.UnitId);

    public bool MaySign => Details is { Receipt.IsCancelled: false, Reception: { } step } && rules.MaySign(step);

    public bool WaitsForSignature => Details is { Receipt.IsCancelled: false, Reception.IsTaken: false };

    public bool MayCancel => !Details.Receipt.IsCancelled && Details.IsUntouched && Holds(Permissions.RecordReceipts);

    public bool MayAttach => !Details.Receipt.IsCancelled && Holds(Permissions.RecordReceipts);

    public bool MayReveal => Details.HasDonor && Holds(Permissions.RevealDonors);

    public bool HasDanger => Details.Items.Any(item => item.Kind is { IsDangerous: true } && item.Item.IsHeld);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostSignAsync(Guid id, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await sign.HandleAsync(id, cancellationToken), "Saved.Signed", cancellationToken);

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, Guid photoId, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await photos.RemoveAsync(id, photoId, cancellationToken), "Saved.PhotoRemoved", cancellationToken);

    private async Task<IActionResult> AnswerAsync(Guid id, SaveResult result, string saved, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        if (this.Refusal(result, texts, form: "") is { } refusal)
            return refusal;
        TempData.Tell(result, texts[saved], time);
        return LocalRedirect(Paths.Receipt(id));
    }

    private bool Holds(string permission) => access.Holds(permission, Details.Receipt.UnitId);

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return false;
        Details = details;
        return true;
    }
}
