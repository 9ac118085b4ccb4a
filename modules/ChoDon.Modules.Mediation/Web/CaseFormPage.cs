using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.Web;

/// <summary>A form about one case that the reader is on; once it is saved the case is shown.</summary>
internal abstract class CaseFormPage<TForm>(MediationDbContext data, CaseNumbers numbers, TimeProvider time, IStringLocalizer<MediationText> texts)
    : CasePage(data, numbers)
    where TForm : class, new()
{
    [BindProperty]
    public TForm Input { get; set; } = new();

    protected IStringLocalizer<MediationText> Texts => texts;

    protected abstract string SavedKey { get; }

    /// <summary>Whether the form makes sense for the case as it is.</summary>
    protected virtual bool Fits => Case.IsOpen;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken) || !Fits)
            return NotFound();
        Fill();
        await PrepareAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        await PrepareAsync(cancellationToken);
        var result = await ModelState.SaveAsync(() => SaveAsync(id, cancellationToken));
        if (await this.RefusalAsync(result, texts, () => LoadAsync(id, cancellationToken), Renew) is { } refusal)
            return refusal;
        TempData.Tell(result, texts[SavedKey, Number], time);
        return LocalRedirect(Paths.Case(id));
    }

    /// <summary>Puts what is stored into the form.</summary>
    protected virtual void Fill()
    {
    }

    /// <summary>Gives the form the stamp of what is stored now.</summary>
    protected virtual void Renew()
    {
    }

    /// <summary>Reads what the form offers.</summary>
    protected virtual Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected abstract Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken);
}
