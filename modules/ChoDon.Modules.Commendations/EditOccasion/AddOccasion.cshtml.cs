using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.EditOccasion;

[Authorize(Permissions.EditOccasions)]
internal sealed class AddOccasionPage(
    EditOccasionHandler handler,
    AwardFormCatalog forms,
    DistrictVillages villages,
    TimeProvider time,
    IStringLocalizer<CommendationsText> texts) : OccasionFormPage(handler, forms, villages, time, texts)
{
    public override string CancelUrl => Paths.Occasions;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!MayEdit)
            return Forbid();
        await LoadFormsAsync(cancellationToken);
        Input.Id = Guid.CreateVersion7();
        Offer([]);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!MayEdit)
            return Forbid();
        if (Input.Id == Guid.Empty || Input.Stamp is not null)
            return BadRequest();
        await LoadFormsAsync(cancellationToken);
        return await SaveAsync(() => Task.FromResult(false), () => { }, cancellationToken);
    }
}
