using ChoDon.Modules.Rehabilitation.Data;
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

/// <summary>Cases that are offered to the reader: by number and place, until they accept.</summary>
[Authorize(Permissions.WorkOnCases)]
internal sealed class OffersPage(TransferDesk desk, CaseTexts opened, DistrictVillages villages, TimeProvider time, IStringLocalizer<RehabilitationText> texts) : PageModel
{
    [BindProperty]
    public AcceptForm Input { get; set; } = new();

    public IReadOnlyList<OfferedCase> Offered { get; private set; } = [];

    /// <summary>Who may supervise, by village.</summary>
    public Dictionary<Guid, List<SelectListItem>> Supervisors { get; } = [];

    public string PlaceOf(Guid unitId) => villages.Tree.PlaceName(unitId);

    public string? NoteOf(OfferedCase offer) => opened.NoteOf(offer.Id, offer.Note);

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var caseId = Offered.FirstOrDefault(offer => offer.Id == Input.OfferId)?.CaseId;
        var result = await ModelState.SaveAsync(() => desk.AcceptAsync(Input.OfferId, Input.SupervisorId, cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.Accepted"], time);
        return LocalRedirect(caseId is { } id ? Paths.Case(id) : Paths.Offers);
    }

    public async Task<IActionResult> OnPostDeclineAsync(CancellationToken cancellationToken)
    {
        var result = await desk.DeclineAsync(Input.OfferId, cancellationToken);
        if (this.Refusal(result, texts, form: "") is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.Declined"], time);
        return LocalRedirect(Paths.Offers);
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Offered = await desk.OfferedAsync(cancellationToken);
        foreach (var village in Offered.Select(offer => offer.ToUnitId).Distinct())
            Supervisors[village] = [.. (await desk.SupervisorsAsync(village, cancellationToken)).Select(colleague => new SelectListItem(colleague.Name, colleague.AccountId.ToString()))];
    }
}
