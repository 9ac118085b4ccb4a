using ChoDon.Modules.Enrollment.Resources;
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

namespace ChoDon.Modules.Enrollment.SplitHousehold;

[Authorize(Permissions.EditHouseholds)]
internal sealed class SplitHouseholdPage(
    SplitHouseholdHandler handler, HouseholdReader reader, TimeProvider time, IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public SplitHouseholdForm Input { get; set; } = new();

    public HouseholdDetails Household { get; private set; } = null!;

    public IEnumerable<SelectListItem> MemberItems() => Household.Members.Select(member => new SelectListItem(NameOf(member), $"{member.Id}"));

    public IEnumerable<SelectListItem> HeadItems() =>
        Household.Members.Where(member => member.Name is not null).Select(member => new SelectListItem(NameOf(member), $"{member.Id}"));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
            return NotFound();
        Input = new SplitHouseholdForm { Id = Guid.CreateVersion7(), Stamp = Household.Stamp, SplitOn = time.Today() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
            return NotFound();
        if (Input.Id == Guid.Empty)
            return BadRequest();
        var result = await handler.HandleAsync(Input.ToCommand(id), cancellationToken);
        var refusal = await this.RefusalAsync(
            result, texts, () => FindAsync(id, cancellationToken), () => Input.Stamp = ModelState.Renew(Household.Stamp));
        if (refusal is not null)
            return refusal;
        TempData.Tell(result, texts["Saved.Split"], time);
        return LocalRedirect(Paths.Household(Input.Id));
    }

    private string NameOf(MemberLine member) =>
        string.Join(", ", new[] { member.Name ?? texts["Member.Nameless"], member.BirthYear?.ToString(System.Globalization.CultureInfo.InvariantCulture) }.OfType<string>());

    private async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { DissolvedOn: null } household)
            return false;
        Household = household;
        return true;
    }
}
