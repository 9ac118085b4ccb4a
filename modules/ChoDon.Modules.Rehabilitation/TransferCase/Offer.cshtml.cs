using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.TransferCase;

/// <summary>Offers the case to somebody in another village: first the village is chosen, then one of those who work there.</summary>
[Authorize(Permissions.WorkOnCases)]
internal sealed class OfferPage(
    OfferHandler handler, RehabilitationDbContext data, DistrictVillages villages, TimeProvider time, IStringLocalizer<RehabilitationText> texts)
    : CaseFormPage<OfferForm>(data, time, texts)
{
    public TransferOffer? Waiting { get; private set; }

    public List<SelectListItem> Receivers { get; private set; } = [];

    public IEnumerable<SelectListItem> Villages => villages.Tree.Subtree(villages.District.Id)
        .Where(unit => unit.Level == UnitLevel.Village && unit.Id != Case.UnitId)
        .Select(village => new SelectListItem(villages.Tree.PlaceName(village.Id), village.Id.ToString()));

    /// <summary>The village that was chosen; null until then.</summary>
    public Unit? Village => Input.VillageId is { } id ? villages.Tree.Find(id) : null;

    protected override string SavedKey => "Saved.Offered";

    public string PlaceOf(Guid unitId) => villages.Tree.PlaceName(unitId);

    public async Task<IActionResult> OnPostVillageAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        if (Village is null)
            ModelState.AddModelError($"{nameof(Input)}.{nameof(Input.VillageId)}", Texts["Error.ChoiceMissing"]);
        await PrepareAsync(cancellationToken);
        await FillAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostTakeBackAsync(Guid id, Guid offerId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var result = await handler.TakeBackAsync(id, offerId, cancellationToken);
        if (this.Refusal(result, Texts, form: "") is { } refusal)
            return refusal;
        TempData.Tell(result, Texts["Saved.TakenBack", Number], Time);
        return LocalRedirect(BackUrl);
    }

    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Waiting = await Data.TransferOffers.AsNoTracking().FirstOrDefaultAsync(offer => offer.CaseId == Case.Id && offer.AnsweredOn == null, cancellationToken);
        if (Input.VillageId is { } village)
            Receivers = [.. (await handler.ReceiversAsync(village, cancellationToken)).Select(colleague => new SelectListItem(colleague.Name, colleague.AccountId.ToString()))];
    }

    protected override Task FillAsync(CancellationToken cancellationToken)
    {
        Input.Id = Guid.CreateVersion7();
        return Task.CompletedTask;
    }

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) => handler.OfferAsync(id, Input, cancellationToken);
}
