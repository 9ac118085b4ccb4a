using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.Resources;
using ChoDon.Modules.Weapons.ShowStore;
using ChoDon.Modules.Weapons.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Lists;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Weapons.TakeCustodyStep;

[Authorize(Permissions.SignCustody)]
internal sealed class TakeCustodyStepPage(
    TakeStepHandler handler, StoreReader store, DistrictVillages villages, TimeProvider time, IStringLocalizer<WeaponsText> texts) : PageModel
{
    [BindProperty]
    public TakeStepForm Input { get; set; } = new();

    public Unit Unit => villages.Unit;

    public List<SelectListItem> Kinds => [.. texts.Choices<CustodyKind>("Step").Where(kind => kind.Value != nameof(CustodyKind.Received))];

    /// <summary>Items whose next step may begin now.</summary>
    public IReadOnlyList<StoreItem> Items { get; private set; } = [];

    /// <summary>More items than the page shows are held.</summary>
    public bool HasMore { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? kind, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input = new TakeStepForm { Id = Guid.CreateVersion7(), Day = villages.Today, Kind = QueryWord.Read<CustodyKind>(kind) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Input.Id == Guid.Empty)
            return BadRequest();
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(Input, cancellationToken));
        await LoadAsync(cancellationToken);
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.Act"], time);
        return LocalRedirect(Paths.Act(Input.Id));
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var ready = await store.ReadyAsync(TakeStepHandler.MostItems + 1, cancellationToken);
        HasMore = ready.Count > TakeStepHandler.MostItems;
        Items = [.. ready.Take(TakeStepHandler.MostItems)];
    }
}
