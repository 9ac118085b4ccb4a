using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.EditOccasion;

[Authorize(Permissions.EditOccasions)]
internal sealed class EditOccasionPage(
    EditOccasionHandler handler,
    CommendationsDbContext data,
    AwardFormCatalog forms,
    DistrictVillages villages,
    TimeProvider time,
    IStringLocalizer<CommendationsText> texts) : OccasionFormPage(handler, forms, villages, time, texts)
{
    public Occasion Known { get; private set; } = null!;

    public override string CancelUrl => Paths.Occasion(Known.Id);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!MayEdit)
            return Forbid();
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        Input = OccasionForm.Of(Known);
        Offer(await data.OfferedForms.AsNoTracking().Where(row => row.OccasionId == id).ToListAsync(cancellationToken));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!MayEdit)
            return Forbid();
        if (Input.Id != id || Input.Stamp is null)
            return BadRequest();
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        return await SaveAsync(
            () => LoadAsync(id, cancellationToken), () => Input.Stamp = ModelState.Renew(Known.Stamp), cancellationToken);
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await data.Occasions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } known)
            return false;
        Known = known;
        await LoadFormsAsync(cancellationToken);
        return true;
    }
}
