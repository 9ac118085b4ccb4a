using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.EditVillageModel;

[Authorize(Permissions.EditVillages)]
internal sealed class EditVillageModelPage(
    EditVillageModelHandler handler,
    VillageReader reader,
    ModelNames names,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public EditVillageModelForm Input { get; set; } = new();

    public Unit Village { get; private set; } = null!;

    public VillageModel Model { get; private set; } = null!;

    /// <summary>What someone else saved while this form was open, or null.</summary>
    public ConflictNotice? Conflict { get; private set; }

    public List<SelectListItem> Names() => NameItems.Of(names, texts, Model.Name);

    public async Task<IActionResult> OnGetAsync(Guid id, Guid modelId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, modelId, cancellationToken))
            return NotFound();
        Input = EditVillageModelForm.Of(Model);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid modelId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, modelId, cancellationToken))
            return NotFound();
        var result = await handler.HandleAsync(Input.ToCommand(modelId), cancellationToken);
        if (result.Status == SaveStatus.Saved)
        {
            TempData.Saved(texts["Saved.ModelEdited", Village.Name], time);
            return LocalRedirect(Paths.Village(id));
        }

        if (!await LoadAsync(id, modelId, cancellationToken))
            return NotFound();
        ModelState.AddErrors(result, texts);
        if (result.Status == SaveStatus.Conflict)
            ShowConflict();
        return Page();
    }

    private void ShowConflict()
    {
        Conflict = new ConflictNotice(
            texts["Conflict.Model", Show.DateAndTime(Model.SavedAt)],
            Paths.EditModel(Village.Id, Model.Id),
            new FieldDifference(texts["VillageModel.Name"], texts.NameOf(Model.Name), texts.NameOf(VietnameseText.Clean(Input.Name))),
            new FieldDifference(texts["Village.FoundedOn"], Show.Date(Model.FoundedOn), Show.Date(Input.FoundedOn)),
            new FieldDifference(texts["Village.DecisionNumber"], Model.DecisionNumber ?? "", VietnameseText.Clean(Input.DecisionNumber)));
        Input.Stamp = ModelState.Renew(Model.Stamp);
    }

    private async Task<bool> LoadAsync(Guid villageId, Guid modelId, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(villageId, cancellationToken) is not { } details || details.Model(modelId) is not { } found)
            return false;
        Village = details.Village;
        Model = found.Model;
        return true;
    }
}
