using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowRecognition;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.RecognitionSteps;

/// <summary>The page of one step: shows the form while the step can be taken, and sends it on.</summary>
internal abstract class StepPage<TForm>(
    StepKind step, RecognitionReader reader, RecognitionAccess access, TimeProvider time, IStringLocalizer<EnrollmentText> texts)
    : PageModel
    where TForm : StepForm, new()
{
    [BindProperty]
    public TForm Input { get; set; } = new();

    public RecognitionDetails Details { get; private set; } = null!;

    protected IStringLocalizer<EnrollmentText> Texts => texts;

    public Recognition Recognition => Details.Recognition;

    /// <summary>Whether someone else changed the recognition while this form was open.</summary>
    public bool IsConflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        if (Recognition.After(step) is null || !access.May(Recognition, step))
            return LocalRedirect(RecognitionPaths.Show(id));
        Input = Fill();
        Input.Id = Guid.CreateVersion7();
        Input.Stamp = Recognition.Stamp;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        if (Input.Id == Guid.Empty)
            return BadRequest();
        var result = await SaveAsync(id, cancellationToken);
        if (result.Status == SaveStatus.Conflict)
        {
            await LoadAsync(id, cancellationToken);
            IsConflict = true;
            Input.Stamp = ModelState.Renew(Recognition.Stamp);
            return Page();
        }

        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts[$"Saved.Step.{step}", Details.Unit.Name, Recognition.Year], time);
        return LocalRedirect(RecognitionPaths.Show(id));
    }

    /// <summary>The form at first: what an earlier try wrote down.</summary>
    protected abstract TForm Fill();

    protected abstract Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Whether the district uses this step at all.</summary>
    protected virtual bool IsInUse => true;

    /// <summary>What else the page shows.</summary>
    protected virtual Task LoadMoreAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!IsInUse || await reader.FindAsync(id, cancellationToken) is not { } details)
            return false;
        Details = details;
        await LoadMoreAsync(cancellationToken);
        return true;
    }
}
