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
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.EditTerm;

[Authorize(Permissions.EditVillages)]
internal sealed class EditTermPage(
    EditTermHandler handler,
    VillageReader reader,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public EditTermForm Input { get; set; } = new();

    public Unit Village { get; private set; } = null!;

    public VillageModel Model { get; private set; } = null!;

    public PostHolder Term { get; private set; } = null!;

    /// <summary>What someone else saved while this form was open, or null.</summary>
    public ConflictNotice? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, Guid termId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, termId, cancellationToken))
            return NotFound();
        Input = EditTermForm.Of(Term, Model.Stamp);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid termId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, termId, cancellationToken))
            return NotFound();
        var result = await handler.HandleAsync(Input.ToCommand(termId), cancellationToken);
        if (result.Status == SaveStatus.Saved)
        {
            TempData.Saved(texts["Saved.TermEdited", VietnameseText.Clean(Input.Name)], time);
            return LocalRedirect(Paths.Village(id));
        }

        if (!await LoadAsync(id, termId, cancellationToken))
            return NotFound();
        ModelState.AddErrors(result, texts);
        if (result.Status == SaveStatus.Conflict)
            ShowConflict();
        return Page();
    }

    private void ShowConflict()
    {
        Conflict = new ConflictNotice(
            texts["Conflict.Term", Show.DateAndTime(Model.SavedAt)],
            Paths.EditTerm(Village.Id, Term.Id),
            new FieldDifference(texts["Village.Person"], Term.Name, VietnameseText.Clean(Input.Name)),
            new FieldDifference(texts["Village.FirstDay"], Show.Date(Term.FirstDay), Show.Date(Input.FirstDay)),
            new FieldDifference(texts["Village.PlannedEnd"], Show.Date(Term.PlannedEnd), Show.Date(Input.PlannedEnd)),
            new FieldDifference(texts["Village.LastDay"], Show.Date(Term.LastDay), Show.Date(Input.LastDay)));
        Input.Stamp = ModelState.Renew(Model.Stamp);
    }

    private async Task<bool> LoadAsync(Guid villageId, Guid termId, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(villageId, cancellationToken) is not { } details
            || details.Models.FirstOrDefault(model => model.Terms.Any(term => term.Id == termId)) is not { } found)
            return false;
        Village = details.Village;
        Model = found.Model;
        Term = found.Terms.First(term => term.Id == termId);
        return true;
    }
}
