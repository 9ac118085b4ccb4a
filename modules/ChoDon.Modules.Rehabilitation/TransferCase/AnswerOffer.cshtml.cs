using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.TransferCase;

/// <summary>A case that is offered to the reader: they accept it, with a supervisor, or decline.</summary>
[Authorize(Permissions.WorkOnCases)]
internal sealed class AnswerOfferPage(TransferDesk desk, CaseTexts opened, DistrictVillages villages, TimeProvider time, IStringLocalizer<RehabilitationText> texts) : PageModel
{
    [BindProperty]
    public AcceptForm Input { get; set; } = new();

    public OfferedCase Offer { get; private set; } = null!;

    public List<SelectListItem> Supervisors { get; private set; } = [];

    public string? Note => opened.NoteOf(Offer.Id, Offer.Note);

    public string PlaceOf(Guid unitId) => villages.Tree.PlaceName(unitId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var result = await ModelState.SaveAsync(() => desk.AcceptAsync(id, Input.SupervisorId, cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.Accepted"], time);
        return LocalRedirect(Paths.Case(Offer.CaseId));
    }

    public async Task<IActionResult> OnPostDeclineAsync(Guid id, CancellationToken cancellationToken)
    {
        var result = await desk.DeclineAsync(id, cancellationToken);
        if (this.Refusal(result, texts, form: "") is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.Declined"], time);
        return LocalRedirect(Paths.Offers);
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(id, cancellationToken) is not { } found)
            return false;
        Offer = found;
        Supervisors = [.. (await desk.SupervisorsAsync(found.ToUnitId, cancellationToken)).Select(colleague => new SelectListItem(colleague.Name, colleague.AccountId.ToString()))];
        return true;
    }
}
