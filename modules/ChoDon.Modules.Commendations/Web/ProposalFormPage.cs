using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.Web;

/// <summary>A form about one proposal; once it is saved the proposal is shown.</summary>
internal abstract class ProposalFormPage<TForm>(CommendationsDbContext data, TimeProvider time, IStringLocalizer<CommendationsText> texts)
    : ProposalPage(data)
    where TForm : class, new()
{
    [BindProperty]
    public TForm Input { get; set; } = new();

    protected IStringLocalizer<CommendationsText> Texts => texts;

    protected TimeProvider Time => time;

    /// <summary>Whether the form can be used now; who comes too late is shown the proposal.</summary>
    protected virtual bool Fits => Proposal.State == ProposalState.Draft;

    protected abstract string SavedKey { get; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        if (!Fits)
            return LocalRedirect(Paths.Proposal(id));
        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var result = await ModelState.SaveAsync(() => SaveAsync(id, cancellationToken));
        if (await this.RefusalAsync(result, texts, () => LoadAsync(id, cancellationToken), Renew) is { } refusal)
            return refusal;
        TempData.Tell(result, texts[SavedKey], time);
        return LocalRedirect(Paths.Proposal(id));
    }

    /// <summary>Puts what is stored into the form.</summary>
    protected abstract void Fill();

    /// <summary>Gives the form the stamp of what is stored now.</summary>
    protected abstract void Renew();

    protected abstract Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken);
}
