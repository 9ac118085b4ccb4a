using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowHousehold;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.KeepMembers;

[Authorize(Permissions.EditHouseholds)]
internal sealed class AddMemberPage(
    MemberHandler handler, HouseholdReader reader, TimeProvider time, IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public MemberForm Input { get; set; } = new();

    public HouseholdDetails Household { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } household)
            return NotFound();
        Household = household;
        Input.Id = Guid.CreateVersion7();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, bool next, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } household)
            return NotFound();
        if (Input.Id == Guid.Empty)
            return BadRequest();
        Household = household;
        var result = await ModelState.SaveAsync(() => handler.AddAsync(Input.ToCommand(id), cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.MemberAdded"], time);
        return LocalRedirect(next && result.Status == SaveStatus.Saved ? Paths.AddMember(id) : Paths.Household(id));
    }
}
