using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowRecognition;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Ui.Documents;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.AttachMinutes;

/// <summary>Takes the scan of the minutes, from the meeting until the decision.</summary>
[Authorize(Permissions.EditRecognition)]
[BodyLimit(IDocumentStore.MaxFormBytes)]
internal sealed class AttachMinutesPage(
    AttachMinutesHandler handler,
    RecognitionReader reader,
    RecognitionAccess access,
    IDocumentStore documents,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public IFormFile? Scan { get; set; }

    public RecognitionDetails Details { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
            return NotFound();
        return MayAttach ? Page() : LocalRedirect(RecognitionPaths.Show(id));
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
            return NotFound();
        if (!MayAttach)
            return LocalRedirect(RecognitionPaths.Show(id));
        if (Scan is null)
        {
            ModelState.AddModelError(nameof(Scan), texts["Error.MinutesFileMissing"]);
            return Page();
        }

        var stored = await documents.AddAsync(EnrollmentModule.Id, Details.Unit.Id, Scan, cancellationToken);
        if (!stored.Taken)
        {
            ModelState.AddModelError(nameof(Scan), DocumentFields.Explain(stored));
            return Page();
        }

        var result = await handler.HandleAsync(id, stored.Id.Value, cancellationToken);
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.Minutes", Details.Unit.Name], time);
        return LocalRedirect(RecognitionPaths.Show(id));
    }

    private bool MayAttach => Details.MayAttachMinutes && access.May(Details.Recognition, StepKind.HoldMeeting);

    private async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return false;
        Details = details;
        return true;
    }
}
