using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowHousehold;
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

namespace ChoDon.Modules.Enrollment.AttachCommitment;

[Authorize(Permissions.EditHouseholds)]
[BodyLimit(IDocumentStore.MaxFormBytes)]
internal sealed class AttachCommitmentPage(
    AttachCommitmentHandler handler,
    HouseholdReader reader,
    IDocumentStore documents,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public IFormFile? Scan { get; set; }

    public HouseholdDetails Household { get; private set; } = null!;

    public DocumentInfo? Document { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
            return NotFound();
        if (Scan is null)
        {
            ModelState.AddModelError(nameof(Scan), texts["Error.FileMissing"]);
            return Page();
        }

        var stored = await documents.AddAsync(EnrollmentModule.Id, Household.UnitId, Scan, cancellationToken);
        if (!stored.Taken)
        {
            ModelState.AddModelError(nameof(Scan), DocumentFields.Explain(stored));
            return Page();
        }

        return await KeepAsync(stored.Id, "Saved.CommitmentAttached", cancellationToken);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? await KeepAsync(null, "Saved.CommitmentRemoved", cancellationToken) : NotFound();

    private async Task<IActionResult> KeepAsync(Guid? documentId, string savedKey, CancellationToken cancellationToken)
    {
        var result = await handler.HandleAsync(Household.Current!.Id, documentId, cancellationToken);
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts[savedKey], time);
        return LocalRedirect(Paths.Household(Household.Id));
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { Current: { } current } household)
            return false;
        Household = household;
        Document = current.CommitmentDocumentId is { } documentId ? await documents.FindAsync(documentId, cancellationToken) : null;
        return true;
    }
}
