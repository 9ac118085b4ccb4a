using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Ui.Documents;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.AttachFile;

[Authorize(Permissions.Propose)]
[BodyLimit(IDocumentStore.MaxFormBytes)]
internal sealed class AttachFilePage(AttachFileHandler handler, CommendationsDbContext data, TimeProvider time, IStringLocalizer<CommendationsText> texts)
    : ProposalPage(data)
{
    [BindProperty]
    public AttachForm Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        return handler.MayChange(Proposal) ? Page() : LocalRedirect(Paths.Proposal(id));
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var (result, refused) = await handler.AddAsync(id, Input, cancellationToken);
        if (refused is not null)
            ModelState.AddModelError("Input.File", DocumentFields.Explain(refused));
        return Answer(id, result, "Saved.Attached");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, Guid attachmentId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        return Answer(id, await handler.RemoveAsync(id, attachmentId, cancellationToken), "Saved.AttachmentRemoved");
    }

    private IActionResult Answer(Guid id, SaveResult result, string savedKey)
    {
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts[savedKey], time);
        return LocalRedirect(Paths.Proposal(id));
    }
}
