using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.ReopenVillageModel;

[Authorize(Permissions.EditVillages)]
internal sealed class ReopenVillageModelPage(
    ReopenVillageModelHandler handler, DistrictVillages villages, TimeProvider time, IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public ReasonForm Input { get; set; } = new();

    public Reopening Reopening { get; private set; } = null!;

    public Unit Village { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid modelId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, modelId, cancellationToken))
            return NotFound();
        if (Reopening.Model.ClosedOn is null)
            return LocalRedirect(Paths.Village(id));
        Input.Stamp = Reopening.Model.Stamp;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid modelId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, modelId, cancellationToken))
            return NotFound();
        var result = await handler.HandleAsync(modelId, Input, cancellationToken);
        var refusal = await this.RefusalAsync(
            result, texts, () => LoadAsync(id, modelId, cancellationToken), () => Input.Stamp = ModelState.Renew(Reopening.Model.Stamp));
        if (refusal is not null)
            return refusal;
        TempData.Tell(result, texts["Saved.ModelReopened", Village.Name], time);
        return LocalRedirect(Paths.Village(id));
    }

    private async Task<bool> LoadAsync(Guid villageId, Guid modelId, CancellationToken cancellationToken)
    {
        if (villages.Find(villageId) is not { } village
            || await handler.FindAsync(modelId, cancellationToken) is not { } reopening
            || reopening.Model.UnitId != villageId)
        {
            return false;
        }

        Village = village;
        Reopening = reopening;
        return true;
    }
}
