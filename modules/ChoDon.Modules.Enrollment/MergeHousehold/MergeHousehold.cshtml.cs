using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowHousehold;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.MergeHousehold;

[Authorize(Permissions.EditHouseholds)]
internal sealed class MergeHouseholdPage(
    MergeHouseholdHandler handler,
    HouseholdReader reader,
    EnrollmentDbContext data,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    private const int MostFound = 20;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty]
    public MergeHouseholdForm Input { get; set; } = new();

    public HouseholdDetails Household { get; private set; } = null!;

    /// <summary>Other households of the village whose head's name fits what was searched.</summary>
    public List<SelectListItem> Found { get; private set; } = [];

    /// <summary>The form comes back to the same choice when something in it is wrong.</summary>
    public string PostPath => Paths.MergeHousehold(Household.Id) + new QueryBuilder { { "q", Search ?? "" } };

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
            return NotFound();
        if (Household.DissolvedOn is not null)
            return LocalRedirect(Paths.Household(id));
        Input = new MergeHouseholdForm { Stamp = Household.Stamp, MergedOn = time.Today() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
            return NotFound();
        var result = await handler.HandleAsync(Input.ToCommand(id), cancellationToken);
        var refusal = await this.RefusalAsync(
            result, texts, () => FindAsync(id, cancellationToken), () => Input.Stamp = ModelState.Renew(Household.Stamp));
        if (refusal is not null)
            return refusal;
        TempData.Tell(result, texts["Saved.Merged", Household.HeadName], time);
        return LocalRedirect(Paths.Household(Input.IntoId ?? id));
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } household)
            return false;
        Household = household;
        var words = VietnameseText.SearchKey(Search);
        if (words.Length == 0)
            return true;
        var pattern = LikePattern.Containing(words);
        var rows = await data.Households.AsNoTracking()
            .Where(row => row.UnitId == household.UnitId && row.Id != id && row.DissolvedOn == null)
            .Where(row => EF.Functions.Like(row.SearchKey, pattern, LikePattern.Escape))
            .OrderBy(row => row.SortKey)
            .ThenBy(row => row.Id)
            .Take(MostFound)
            .ToListAsync(cancellationToken);
        Found = [.. rows.Select(row => new SelectListItem(row.InWords(), $"{row.Id}"))];
        return true;
    }
}
