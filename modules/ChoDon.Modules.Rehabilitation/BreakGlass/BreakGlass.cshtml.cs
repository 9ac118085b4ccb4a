using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.BreakGlass;

[Authorize(Permissions.BreakGlass)]
internal sealed class BreakGlassPage(BreakGlassHandler handler, DistrictVillages villages, TimeProvider time, IStringLocalizer<RehabilitationText> texts) : PageModel
{
    [BindProperty]
    public BreakGlassForm Input { get; set; } = new();

    public Unit Unit => villages.Unit;

    public List<SelectListItem> Communes =>
    [
        .. villages.Tree.Subtree(villages.District.Id).Where(unit => unit.Level == UnitLevel.Commune && villages.Contains(unit.Id))
            .Select(commune => new SelectListItem(commune.Name, commune.Id.ToString())),
    ];

    public List<SelectListItem> Reasons => texts.Choices<EmergencyReason>("EmergencyReason");

    public void OnGet() => Input.Year = villages.Today.Year;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Guid caseId = default;
        var result = await ModelState.SaveAsync(async () =>
        {
            (var saved, caseId) = await handler.HandleAsync(Input, cancellationToken);
            return saved;
        });
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        if (result.Status == SaveStatus.Saved)
            TempData.Tell(result, texts["Saved.Emergency"], time);
        return LocalRedirect(Paths.Case(caseId));
    }
}
