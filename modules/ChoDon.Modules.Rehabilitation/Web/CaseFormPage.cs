using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.Web;

/// <summary>A form about one open case that the reader works on; once it is saved the case is shown.</summary>
internal abstract class CaseFormPage<TForm>(RehabilitationDbContext data, TimeProvider time, IStringLocalizer<RehabilitationText> texts) : CasePage(data)
    where TForm : class, new()
{
    [BindProperty]
    public TForm Input { get; set; } = new();

    protected IStringLocalizer<RehabilitationText> Texts => texts;

    protected TimeProvider Time => time;

    protected abstract string SavedKey { get; }

    /// <summary>Where the reader goes on.</summary>
    public virtual string BackUrl => Paths.Case(Case.Id);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        await PrepareAsync(cancellationToken);
        await FillAsync(cancellationToken);
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
        return LocalRedirect(BackUrl);
    }

    /// <summary>Puts what is stored into the form.</summary>
    protected virtual Task FillAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Gives the form the stamp of what is stored now.</summary>
    protected virtual void Renew()
    {
    }

    /// <summary>Reads what the form offers.</summary>
    protected virtual Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected abstract Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken);
}
