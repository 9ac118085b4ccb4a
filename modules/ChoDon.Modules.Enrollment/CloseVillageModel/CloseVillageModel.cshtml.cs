using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.CloseVillageModel;

[Authorize(Permissions.EditVillages)]
internal sealed class CloseVillageModelPage(
    CloseVillageModelHandler handler,
    VillageReader reader,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public CloseVillageModelForm Input { get; set; } = new();

    public VillageDetails Details { get; private set; } = null!;

    public ModelDetails Model { get; private set; } = null!;

    /// <summary>The models that may take the households over.</summary>
    public List<SelectListItem> OtherModels() =>
    [
        .. Details.Models.Where(model => model != Model && !model.IsClosed)
            .Select(model => new SelectListItem(texts["Close.To", texts.NameOf(model.Model)], model.Model.Id.ToString())),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id, Guid modelId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, modelId, cancellationToken))
            return NotFound();
        if (Model.Model.ClosedOn is not null)
            return LocalRedirect(Paths.Village(id));
        Input = new CloseVillageModelForm { Stamp = Model.Model.Stamp, ClosedOn = time.Today() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid modelId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, modelId, cancellationToken))
            return NotFound();
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(Input.ToCommand(modelId), cancellationToken));
        var refusal = await this.RefusalAsync(
            result, texts, () => LoadAsync(id, modelId, cancellationToken), () => Input.Stamp = ModelState.Renew(Model.Model.Stamp));
        if (refusal is not null)
            return refusal;
        TempData.Tell(result, texts["Saved.ModelClosed", Details.Village.Name], time);
        return LocalRedirect(Paths.Village(id));
    }

    private async Task<bool> LoadAsync(Guid villageId, Guid modelId, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(villageId, cancellationToken) is not { } details || details.Model(modelId) is not { } found)
            return false;
        Details = details;
        Model = found;
        return true;
    }
}
