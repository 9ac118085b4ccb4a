using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.SaveVillageTag;

[Authorize(Permissions.EditVillages)]
internal sealed class SaveVillageTagPage(
    SaveVillageTagHandler handler,
    VillageReader reader,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public SaveVillageTagForm Input { get; set; } = new();

    public Unit Village { get; private set; } = null!;

    /// <summary>What is stored, or null for a new one.</summary>
    public VillageTag? Stored { get; private set; }

    /// <summary>What someone else saved while this form was open, or null.</summary>
    public ConflictNotice? Conflict { get; private set; }

    public List<SelectListItem> Tags() => TagItems.All(texts);

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? tagId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, tagId, cancellationToken))
            return NotFound();
        Input = Stored is null ? new SaveVillageTagForm { Id = Guid.CreateVersion7() } : SaveVillageTagForm.Of(Stored);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? tagId, CancellationToken cancellationToken)
    {
        if (Input.Id == Guid.Empty)
            return BadRequest();
        if (!await LoadAsync(id, tagId, cancellationToken))
            return NotFound();
        var result = await handler.HandleAsync(Input.ToCommand(id), cancellationToken);
        if (result.Status == SaveStatus.NotFound)
            return NotFound();
        ModelState.AddErrors(result, texts);
        if (result.Status == SaveStatus.Conflict)
            await ShowConflictAsync(id, tagId, cancellationToken);
        if (result.Status is SaveStatus.Invalid or SaveStatus.Conflict)
            return Page();
        TempData.Tell(result, texts["Saved.Tag", Village.Name], time);
        return LocalRedirect(Paths.Village(id));
    }

    private async Task ShowConflictAsync(Guid id, Guid? tagId, CancellationToken cancellationToken)
    {
        await LoadAsync(id, tagId, cancellationToken);
        if (Stored is not { } stored)
        {
            ModelState.AddModelError("", texts["Conflict.Again"]);
            return;
        }

        Conflict = new ConflictNotice(
            texts["Conflict.Tag", Show.DateAndTime(stored.SavedAt)],
            Paths.EditTag(id, stored.Id),
            new FieldDifference(texts["Tag.Title"], TagName(stored.Tag), TagName(Input.Tag)),
            new FieldDifference(texts["Village.FirstDay"], Show.Date(stored.FirstDay), Show.Date(Input.FirstDay)),
            new FieldDifference(texts["Village.LastDay"], Show.Date(stored.LastDay), Show.Date(Input.LastDay)));
        Input.Stamp = ModelState.Renew(stored.Stamp);
    }

    private string TagName(AreaTag? tag) => tag is null ? "" : texts[$"Tag.{tag}"];

    private async Task<bool> LoadAsync(Guid villageId, Guid? tagId, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(villageId, cancellationToken) is not { } details)
            return false;
        Village = details.Village;
        Stored = details.Tags.FirstOrDefault(tag => tag.Id == tagId);
        return tagId is null || Stored is not null;
    }
}
