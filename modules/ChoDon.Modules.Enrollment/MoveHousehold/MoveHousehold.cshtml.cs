using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowHousehold;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.MoveHousehold;

[Authorize(Permissions.EditHouseholds)]
internal sealed class MoveHouseholdPage(
    MoveHouseholdHandler handler,
    HouseholdReader reader,
    ModelChoices choices,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public MoveHouseholdForm Input { get; set; } = new();

    public HouseholdDetails Household { get; private set; } = null!;

    public List<SelectListItem> Villages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        Input = new MoveHouseholdForm { Stamp = Household.Stamp, MovedOn = time.Today() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var result = await handler.HandleAsync(Input.ToCommand(id), cancellationToken);
        var refusal = await this.RefusalAsync(
            result, texts, () => LoadAsync(id, cancellationToken), () => Input.Stamp = ModelState.Renew(Household.Stamp));
        if (refusal is not null)
            return refusal;
        TempData.Tell(result, texts["Saved.Moved", Household.HeadName, Villages.Find(item => item.Value == $"{Input.VillageId}")?.Text ?? ""], time);
        return LocalRedirect(Paths.Household(id));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { DissolvedOn: null } household)
            return false;
        Household = household;
        Villages = await choices.ListAsync(cancellationToken);
        return true;
    }
}
