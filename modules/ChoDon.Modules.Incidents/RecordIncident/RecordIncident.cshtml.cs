using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Modules.Incidents.Resources;
using ChoDon.Modules.Incidents.Rules;
using ChoDon.Modules.Incidents.Web;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Choices;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Incidents.RecordIncident;

[Authorize(Permissions.Record)]
internal sealed class RecordIncidentPage(
    RecordIncidentHandler handler,
    DoubtReader doubts,
    DistrictVillages villages,
    KindCatalog kinds,
    TimeProvider time,
    IStringLocalizer<IncidentsText> texts) : PageModel, ICountPage
{
    [BindProperty]
    public CountForm Input { get; set; } = new();

    /// <summary>The one village that the person works in; null when there is a choice.</summary>
    public Unit? Village => villages.All is [var only] ? only : null;

    public List<SelectListItem> Villages => UnitItems.Villages(villages);

    public List<SelectListItem> Kinds { get; private set; } = [];

    public List<SelectListItem> Outcomes => texts.Choices<Outcome>("Outcome");

    public async Task OnGetAsync(Guid? village, CancellationToken cancellationToken)
    {
        Kinds = await kinds.ChoicesAsync([], cancellationToken);
        Input = new CountForm
        {
            Id = Guid.CreateVersion7(),
            VillageId = Village?.Id ?? village,
            Month = TypedMonth.InWords(Month.Of(villages.Today)),
            Cases = 1,
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Input.Id == Guid.Empty)
            return BadRequest();
        Kinds = await kinds.ChoicesAsync([], cancellationToken);
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(Input, cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        Month.TryRead(Input.Month, out var month);
        var village = Input.VillageId!.Value;
        TempData.Tell(result, texts["Saved.Count", villages.Tree.Find(village)?.Name ?? "", TypedMonth.InWords(month)], time);
        TempData.Doubt(await doubts.ReadAsync([village], month, cancellationToken));
        return LocalRedirect(Paths.ListOf(village, month));
    }
}
