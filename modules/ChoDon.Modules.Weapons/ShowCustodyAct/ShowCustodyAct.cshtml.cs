using ChoDon.Modules.Weapons.Resources;
using ChoDon.Modules.Weapons.Rules;
using ChoDon.Modules.Weapons.TakeCustodyStep;
using ChoDon.Modules.Weapons.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Weapons.ShowCustodyAct;

[Authorize(Permissions.SignCustody)]
internal sealed class ShowCustodyActPage(
    ActReader reader,
    SignStepHandler sign,
    CustodyRules rules,
    ReceiptNumbers numbers,
    DistrictVillages villages,
    TimeProvider time,
    IStringLocalizer<WeaponsText> texts) : PageModel
{
    public ActDetails Details { get; private set; } = null!;

    public string Number => numbers.Of(Details.Head);

    public bool MaySign => rules.MaySign(Details.Head);

    public bool MayWithdraw => rules.MayWithdraw(Details.Head);

    public string PlaceOf(ActItem item) => villages.Tree.PlaceName(item.Item.UnitId);

    public string NumberOf(ActItem item) => numbers.Of(item.Receipt);

    public static string QuantityOf(ActItem item) => Quantities.InWords(item.Item.Quantity, item.Kind);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostSignAsync(Guid id, CancellationToken cancellationToken)
    {
        var result = await sign.HandleAsync(id, cancellationToken);
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        if (this.Refusal(result, texts, form: "") is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.Signed"], time);
        return LocalRedirect(Paths.Act(id));
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var result = await sign.WithdrawAsync(id, cancellationToken);
        if (this.Refusal(result, texts, form: "") is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.Withdrawn"], time);
        return LocalRedirect(Paths.Store);
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return false;
        Details = details;
        return true;
    }
}
