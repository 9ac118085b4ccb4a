using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Choices;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.Choices;

/// <summary>
/// The page on which a district keeps a list of choices. A module says where it stands, who may open it and what it is
/// called, and shows the partial <c>_KeepChoices</c>.
/// </summary>
/// <param name="handler">Adds and retires.</param>
/// <param name="choices">All that are known.</param>
/// <param name="villages">Where the person works.</param>
/// <param name="access">Who it is.</param>
/// <param name="time">The clock.</param>
/// <param name="texts">The module's words.</param>
public abstract class KeepChoicesPage<TOwn, TKnown, TForm>(
    KeepChoicesHandler<TOwn, TKnown, TForm> handler,
    ChoiceCatalog<TOwn, TKnown> choices,
    DistrictVillages villages,
    IAccess access,
    TimeProvider time,
    IStringLocalizer texts) : PageModel, IChoiceListPage
    where TOwn : OwnChoice
    where TKnown : KnownChoice
    where TForm : ChoiceForm, new()
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public TForm Input { get; set; } = new();

    /// <summary>The district whose list it is.</summary>
    public Unit District => villages.District;

    /// <inheritdoc/>
    public IReadOnlyList<KnownChoice> Choices { get; private set; } = [];

    /// <inheritdoc/>
    public IStringLocalizer Texts => texts;

    /// <inheritdoc/>
    public abstract string BackUrl { get; }

    /// <inheritdoc/>
    public virtual string? MoreFields => null;

    /// <inheritdoc/>
    public virtual IReadOnlyList<string> MoreHeadings => [];

    /// <summary>Who may keep the list: held in the district itself, because a commune only chooses from it.</summary>
    protected abstract string Permission { get; }

    private bool MayEdit => access.Holds(Permission, villages.District.Id);

    ChoiceForm IChoiceListPage.Input => Input;

    /// <inheritdoc/>
    public virtual IReadOnlyList<string> MoreOf(KnownChoice choice) => [];

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!MayEdit)
            return Forbid();
        Choices = await choices.AllAsync(cancellationToken);
        Input.Id = Guid.CreateVersion7();
        return Page();
    }

    /// <summary>Adds a choice.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!MayEdit)
            return Forbid();
        if (Input.Id == Guid.Empty)
            return BadRequest();
        Choices = await choices.AllAsync(cancellationToken);
        var result = await ModelState.SaveAsync(() => handler.AddAsync(Input, cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Choices.Saved", VietnameseText.Clean(Input.Name)], time);
        return LocalRedirect(Request.Path);
    }

    /// <summary>Takes a choice out of the list, or offers it again.</summary>
    public async Task<IActionResult> OnPostTurnAsync(Guid id, bool isRetired, CancellationToken cancellationToken)
    {
        if (!MayEdit)
            return Forbid();
        var result = await handler.TurnAsync(id, isRetired, cancellationToken);
        if (result.Status == SaveStatus.NotFound)
            return NotFound();
        TempData.Tell(result, texts[isRetired ? "Choices.SavedRetired" : "Choices.SavedOffered"], time);
        return LocalRedirect(Request.Path);
    }
}
