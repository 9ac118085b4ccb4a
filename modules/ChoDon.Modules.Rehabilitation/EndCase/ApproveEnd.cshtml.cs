using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.EndCase;

[Authorize(Permissions.Supervise)]
internal sealed class ApproveEndPage(
    ApproveEndHandler handler, RehabilitationDbContext data, CaseTexts opened, TimeProvider time, IStringLocalizer<RehabilitationText> texts) : CasePage(data)
{
    [BindProperty]
    public ReasonForm Input { get; set; } = new();

    public string? Grounds => opened.Grounds(Case);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        Input.Stamp = Case.Stamp;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) =>
        await AnswerAsync(id, () => handler.ReturnAsync(id, Input, cancellationToken), "Saved.Returned", cancellationToken);

    public async Task<IActionResult> OnPostApproveAsync(Guid id, CancellationToken cancellationToken) =>
        await AnswerAsync(id, () => handler.ApproveAsync(id, Input.Stamp, cancellationToken), "Saved.Approved", cancellationToken);

    protected override Task<RehabilitationCase?> FindAsync(Guid id, CancellationToken cancellationToken) => handler.FindAsync(id, cancellationToken);

    private async Task<IActionResult> AnswerAsync(Guid id, Func<Task<SaveResult>> save, string saved, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var result = await ModelState.SaveAsync(save);
        if (await this.RefusalAsync(result, texts, () => LoadAsync(id, cancellationToken), () => Input.Stamp = ModelState.Renew(Case.Stamp)) is { } refusal)
            return refusal;
        TempData.Tell(result, texts[saved, Number], time);
        return LocalRedirect(Paths.Case(id));
    }
}
