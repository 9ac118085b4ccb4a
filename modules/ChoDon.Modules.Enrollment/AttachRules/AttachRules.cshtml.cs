using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Ui.Documents;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.AttachRules;

[Authorize(Permissions.EditVillages)]
[BodyLimit(IDocumentStore.MaxFormBytes)]
internal sealed class AttachRulesPage(
    AttachRulesHandler handler,
    VillageReader reader,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public Guid Stamp { get; set; }

    [BindProperty]
    public IFormFile? Document { get; set; }

    public Unit Village { get; private set; } = null!;

    public VillageModel Model { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid modelId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, modelId, cancellationToken))
            return NotFound();
        Stamp = Model.Stamp;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid modelId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, modelId, cancellationToken))
            return NotFound();
        var (result, refused) = await handler.HandleAsync(modelId, Stamp, Document, cancellationToken);
        if (refused is not null)
            ModelState.AddModelError(nameof(Document), DocumentFields.Explain(refused));
        var refusal = await this.RefusalAsync(
            result,
            texts,
            () => LoadAsync(id, modelId, cancellationToken),
            () => Stamp = ModelState.Renew(Model.Stamp, nameof(Stamp)),
            form: "");
        if (refusal is not null)
            return refusal;
        TempData.Saved(texts["Saved.Rules", Village.Name], time);
        return LocalRedirect(Paths.Village(id));
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
