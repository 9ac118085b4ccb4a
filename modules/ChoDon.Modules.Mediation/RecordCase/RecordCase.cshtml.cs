using ChoDon.Modules.Mediation.DisputeKinds;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.Web;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Choices;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.RecordCase;

[Authorize(Permissions.WorkOnCases)]
internal sealed class RecordCasePage(
    RecordCaseHandler handler, DisputeKindCatalog kinds, DistrictVillages villages, TimeProvider time, IStringLocalizer<MediationText> texts) : PageModel
{
    private const int PartiesAtFirst = 2;

    [BindProperty]
    public RecordCaseForm Input { get; set; } = new();

    public Unit Unit => villages.Unit;

    public List<SelectListItem> Villages => UnitItems.Villages(villages);

    public List<SelectListItem> Kinds { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Kinds = await kinds.ChoicesAsync([], cancellationToken);
        Input = new RecordCaseForm
        {
            Id = Guid.CreateVersion7(),
            ReceivedOn = villages.Today,
            VillageId = villages.All is [var only] ? only.Id : null,
            Parties = [.. Enumerable.Range(0, PartiesAtFirst).Select(_ => new PartyLine())],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Input.Id == Guid.Empty)
            return BadRequest();
        Kinds = await kinds.ChoicesAsync(Input.KindId is { } kind ? [kind] : [], cancellationToken);
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(Input, cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.Case", villages.Find(Input.VillageId ?? Guid.Empty)?.Name ?? ""], time);
        return LocalRedirect(Paths.Case(Input.Id));
    }
}
