using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.Web;

/// <summary>
/// The form of something that belongs to a village. When somebody else saved it first, the form comes back as it was
/// typed, below what is stored.
/// </summary>
internal abstract class VillageFormPage<TForm>(VillageReader reader, TimeProvider time, IStringLocalizer<EnrollmentText> texts) : PageModel
    where TForm : new()
{
    [BindProperty]
    public TForm Input { get; set; } = new();

    public Unit Village { get; private set; } = null!;

    /// <summary>What someone else saved while this form was open, or null.</summary>
    public ConflictNotice? Conflict { get; private set; }

    protected IStringLocalizer<EnrollmentText> Texts => texts;

    protected async Task<IActionResult> ShowAsync(Guid villageId, Guid? key, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(villageId, key, cancellationToken))
            return NotFound();
        Input = Fill();
        return Page();
    }

    protected async Task<IActionResult> SaveAsync(Guid villageId, Guid? key, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(villageId, key, cancellationToken))
            return NotFound();
        var result = await HandleAsync(cancellationToken);
        switch (result.Status)
        {
            case SaveStatus.NotFound:
                return NotFound();
            case SaveStatus.Invalid:
                ModelState.AddErrors(result, texts);
                return Page();
            case SaveStatus.Conflict:
                if (!await LoadAsync(villageId, key, cancellationToken))
                    return NotFound();
                Conflict = Compare();
                if (Conflict is null)
                    ModelState.AddModelError("", texts["Conflict.Again"]);
                return Page();
            default:
                TempData.Tell(result, Saved, time);
                return LocalRedirect(Paths.Village(villageId));
        }
    }

    /// <summary>Takes what the form is about out of what is known of the village; false when it is not there.</summary>
    protected abstract bool Find(VillageDetails details, Guid? key);

    /// <summary>The form at first.</summary>
    protected abstract TForm Fill();

    protected abstract Task<SaveResult> HandleAsync(CancellationToken cancellationToken);

    /// <summary>What the next page says when it is saved.</summary>
    protected abstract string Saved { get; }

    /// <summary>
    /// What is stored beside what was typed, and the stamp of what is stored for the form; null when nothing is stored.
    /// </summary>
    protected abstract ConflictNotice? Compare();

    private async Task<bool> LoadAsync(Guid villageId, Guid? key, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(villageId, cancellationToken) is not { } details)
            return false;
        Village = details.Village;
        return Find(details, key);
    }
}
