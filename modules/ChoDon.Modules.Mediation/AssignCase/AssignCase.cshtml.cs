using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.AssignCase;

/// <summary>Who is on a case.</summary>
[Authorize(Permissions.AssignPeople)]
internal sealed class AssignCasePage(
    AssignHandler handler,
    CaseRegister register,
    MediationDbContext data,
    IColleagues colleagues,
    DistrictVillages villages,
    TimeProvider time,
    IStringLocalizer<MediationText> texts) : PageModel
{
    [BindProperty]
    public AssignForm Input { get; set; } = new();

    public RegisterRow Case { get; private set; } = null!;

    public IReadOnlyList<CasePerson> People { get; private set; } = [];

    public List<SelectListItem> Others { get; private set; } = [];

    public string Place => villages.Tree.PathName(Case.UnitId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        return Answer(id, await ModelState.SaveAsync(() => handler.AddAsync(id, Input, cancellationToken)), "Saved.Assigned");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, Guid personId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        return Answer(id, await handler.RemoveAsync(id, personId, cancellationToken), "Saved.Unassigned");
    }

    private IActionResult Answer(Guid id, SaveResult result, string savedKey)
    {
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts[savedKey], time);
        return LocalRedirect(Paths.Assign(id));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await register.FindAsync(id, cancellationToken) is not { } found)
            return false;
        Case = found;
        People = [.. (await data.PeopleOnAsync([id], cancellationToken))[id]];
        Others =
        [
            .. (await colleagues.OfAsync(Permissions.WorkOnCases, found.UnitId, cancellationToken))
                .Where(colleague => People.All(person => person.AccountId != colleague.AccountId))
                .Select(colleague => new SelectListItem(colleague.Name, colleague.AccountId.ToString())),
        ];
        return true;
    }
}
