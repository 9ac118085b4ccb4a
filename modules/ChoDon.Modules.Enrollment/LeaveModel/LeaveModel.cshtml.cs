using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowHousehold;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.LeaveModel;

[Authorize(Permissions.EditHouseholds)]
internal sealed class LeaveModelPage(
    LeaveModelHandler handler,
    HouseholdReader reader,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public LeaveModelForm Input { get; set; } = new();

    public HouseholdDetails Household { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } household)
            return NotFound();
        if (household.Current is not { } current)
            return LocalRedirect(Paths.Household(id));
        Household = household;
        Input = new LeaveModelForm { MembershipId = current.Id, LeftOn = time.Today() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } household)
            return NotFound();
        Household = household;
        if (household.Memberships.All(period => period.Id != Input.MembershipId))
            return NotFound();

        var result = await handler.HandleAsync(Input.ToCommand(), cancellationToken);
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.Left", household.HeadName], time);
        return LocalRedirect(Paths.Household(id));
    }
}
