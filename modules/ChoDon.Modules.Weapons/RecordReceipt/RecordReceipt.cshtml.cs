using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.Resources;
using ChoDon.Modules.Weapons.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Choices;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Weapons.RecordReceipt;

[Authorize(Permissions.RecordReceipts)]
internal sealed class RecordReceiptPage(
    RecordReceiptHandler handler, ItemKindCatalog kinds, DistrictVillages villages, TimeProvider time, IStringLocalizer<WeaponsText> texts) : PageModel
{
    private const int LinesAtFirst = 3;

    [BindProperty]
    public RecordReceiptForm Input { get; set; } = new();

    public Unit Unit => villages.Unit;

    public List<SelectListItem> Villages => UnitItems.Villages(villages);

    public List<SelectListItem> Modes => texts.Choices<AcquisitionMode>("Mode");

    public List<SelectListItem> LegalCases => texts.Choices<LegalCase>("LegalCase");

    public List<SelectListItem> Conditions => texts.Choices<Condition>("Condition");

    public List<SelectListItem> Kinds { get; private set; } = [];

    /// <summary>What was chosen that may go off.</summary>
    public IReadOnlyList<string> Dangers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input = new RecordReceiptForm
        {
            Id = Guid.CreateVersion7(),
            Day = villages.Today,
            VillageId = villages.All is [var only] ? only.Id : null,
            Items = [.. Enumerable.Range(0, LinesAtFirst).Select(_ => new ItemLine())],
        };
        return Page();
    }

    /// <summary>The same form with more lines for items.</summary>
    public async Task<IActionResult> OnPostMoreAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (Input.Items.Count < RecordReceiptHandler.MostItems)
            Input.Items.AddRange(Enumerable.Range(0, LinesAtFirst).Select(_ => new ItemLine()));
        await LoadAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Input.Id == Guid.Empty)
            return BadRequest();
        await LoadAsync(cancellationToken);
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(Input, cancellationToken));
        if (Input.Items.Count == 0)
            Input.Items.Add(new ItemLine());
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.Receipt", villages.Find(Input.VillageId ?? Guid.Empty)?.Name ?? ""], time);
        TempData.Doubt(Dangers.Select(danger => texts["Danger.Of", danger].Value));
        return LocalRedirect(Paths.Receipt(Input.Id));
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var chosen = Input.Items.Select(line => line.KindId ?? Guid.Empty).ToList();
        Kinds = await kinds.ChoicesAsync(chosen, cancellationToken);
        Dangers = [.. (await kinds.AllAsync(cancellationToken)).Where(kind => kind.IsDangerous && chosen.Contains(kind.Id)).Select(kind => kind.Name)];
    }
}
