using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Flow;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Lists;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.TakeStep;

/// <summary>The page of one step: what it does, and why it is taken. Which permission it takes depends on the step.</summary>
[Authorize(Permissions.View)]
internal sealed class TakeStepPage(
    TakeStepHandler handler, AwardFormCatalog forms, ProposalAccess access, CommendationsDbContext data, TimeProvider time, IStringLocalizer<CommendationsText> texts)
    : ProposalPage(data)
{
    private bool _may;

    [BindProperty]
    public StepForm Input { get; set; } = new();

    public StepKind Kind { get; private set; }

    public bool NeedsNote => ProposalFlow.NeedsNote(Kind);

    /// <summary>Whether it ends something.</summary>
    public bool IsHard => Kind is StepKind.Refuse or StepKind.Withdraw or StepKind.Dismiss or StepKind.Revoke;

    public async Task<IActionResult> OnGetAsync(Guid id, string kind, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, kind, cancellationToken))
            return NotFound();
        if (Proposal.After(Kind) is null)
            return LocalRedirect(Paths.Proposal(id));
        Input = new StepForm { Id = Guid.CreateVersion7(), Stamp = Proposal.Stamp, Day = time.Today() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string kind, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, kind, cancellationToken))
            return NotFound();
        if (Input.Id == Guid.Empty)
            return BadRequest();
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(id, Kind, Input, cancellationToken));
        var refusal = await this.RefusalAsync(result, texts, () => LoadAsync(id, cancellationToken), () => Input.Stamp = ModelState.Renew(Proposal.Stamp));
        if (refusal is not null)
            return refusal;
        TempData.Tell(result, texts[$"Saved.{Kind}"], time);
        return LocalRedirect(Paths.Proposal(id));
    }

    protected override async Task PrepareAsync(CancellationToken cancellationToken) =>
        _may = await forms.FindAsync(Proposal.FormId, cancellationToken) is { } form && access.May(Proposal, Kind, form);

    private async Task<bool> FindAsync(Guid id, string kind, CancellationToken cancellationToken)
    {
        if (QueryWord.Read<StepKind>(kind) is not { } step || !ProposalFlow.IsTakenByNote(step))
            return false;
        Kind = step;
        return await LoadAsync(id, cancellationToken) && _may;
    }
}
