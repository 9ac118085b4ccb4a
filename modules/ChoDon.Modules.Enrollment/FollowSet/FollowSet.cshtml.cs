using ChoDon.Modules.Enrollment.CriterionSets;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.FollowSet;

/// <summary>For whoever decides in all of the district.</summary>
[Authorize(Permissions.DecideRecognition)]
internal sealed class FollowSetPage(
    FollowSetHandler handler,
    CriterionSetCatalog catalog,
    IAccess access,
    ICurrentUnit current,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public FollowSetForm Input { get; set; } = new();

    public CriterionSet Set { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!MayEdit)
            return Forbid();
        if (await catalog.FindAsync(id, cancellationToken) is not { } set)
            return NotFound();
        Set = set;
        Input = FollowSetForm.Of(set);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!MayEdit)
            return Forbid();
        if (await catalog.FindAsync(id, cancellationToken) is not { } set)
            return NotFound();
        if (Input.Id == Guid.Empty)
            return BadRequest();
        Set = set;
        Input.Criteria = [.. Input.Criteria.Where(row => row is not null)];
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(id, Input, cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.Set", Input.Code ?? ""], time);
        return LocalRedirect(RecognitionPaths.Set(Input.Id));
    }

    private bool MayEdit => access.Holds(Permissions.DecideRecognition, current.District.Id);
}
