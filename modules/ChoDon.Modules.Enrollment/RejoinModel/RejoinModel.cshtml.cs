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

namespace ChoDon.Modules.Enrollment.RejoinModel;

[Authorize(Permissions.EditHouseholds)]
internal sealed class RejoinModelPage(
    RejoinModelHandler handler,
    HouseholdReader reader,
    ModelChoices choices,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public RejoinModelForm Input { get; set; } = new();

    public HouseholdDetails Household { get; private set; } = null!;

    /// <summary>The models of the village when it has several.</summary>
    public List<SelectListItem> Models { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } household)
            return NotFound();
        if (household.Current is not null)
            return LocalRedirect(Paths.Household(id));
        Household = household;
        Models = await choices.OfVillageAsync(household.UnitId, cancellationToken);
        Input = new RejoinModelForm { MembershipId = Guid.CreateVersion7(), CommittedOn = time.Today() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } household)
            return NotFound();
        Household = household;
        Models = await choices.OfVillageAsync(household.UnitId, cancellationToken);
        if (Input.MembershipId == Guid.Empty)
            return BadRequest();

        var result = await handler.HandleAsync(Input.ToCommand(id), cancellationToken);
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.Rejoined", household.HeadName], time);
        return LocalRedirect(Paths.Household(id));
    }
}
