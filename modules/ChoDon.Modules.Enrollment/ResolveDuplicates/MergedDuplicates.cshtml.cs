using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.ResolveDuplicates;

/// <summary>The latest merges of duplicates, each of which can be taken back.</summary>
[Authorize(Permissions.EditHouseholds)]
internal sealed class MergedDuplicatesPage(
    ResolveDuplicatesHandler handler,
    EnrollmentDbContext data,
    DistrictVillages villages,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    private const int MostShown = 100;

    public IReadOnlyList<MergedLine> Merges { get; private set; } = [];

    /// <summary>The household that was changed after its merge, so that an undo would lose the change.</summary>
    public Guid? Changed { get; private set; }

    public string UnitName => villages.Unit.Name;

    public string VillageName(Guid unitId) => villages.Tree.Find(unitId)?.Name ?? "";

    public Task OnGetAsync(CancellationToken cancellationToken) => ReadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid merge, CancellationToken cancellationToken)
    {
        var result = await handler.UndoAsync(merge, cancellationToken);
        if (result.Status == SaveStatus.NotFound)
            return NotFound();
        var keptId = await data.DuplicateMerges.Where(row => row.Id == merge).Select(row => row.KeptId).FirstAsync(cancellationToken);
        if (result.Status == SaveStatus.Conflict)
        {
            Changed = keptId;
            await ReadAsync(cancellationToken);
            return Page();
        }

        TempData.Tell(result, texts["Saved.MergeUndone"], time);
        return LocalRedirect(Paths.Household(keptId));
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(villages.Unit.Id, villages.Today);
        Merges = await data.DuplicateMerges
            .Where(row => units.Contains(row.UnitId))
            .OrderByDescending(row => row.MergedAt)
            .Take(MostShown)
            .Select(row => new MergedLine(
                row.Id,
                row.KeptId,
                row.UnitId,
                data.Households.Where(household => household.Id == row.KeptId).Select(household => household.HeadName).First(),
                row.MergedAt,
                row.UndoneAt))
            .ToListAsync(cancellationToken);
    }
}
