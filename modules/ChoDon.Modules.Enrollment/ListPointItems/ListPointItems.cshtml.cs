using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.ListPointItems;

/// <summary>For what the district gives a village points; for whoever decides in all of the district.</summary>
[Authorize(Permissions.DecideRecognition)]
internal sealed class ListPointItemsPage(
    PointItemsHandler handler,
    EnrollmentDbContext data,
    IAccess access,
    ICurrentUnit current,
    RecognitionDates dates,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public PointItemForm Input { get; set; } = new();

    public IReadOnlyList<VillagePointItem> Items { get; private set; } = [];

    public bool IsInUse => dates.UsesVillagePoints;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!MayEdit)
            return Forbid();
        Input = new PointItemForm { Id = Guid.CreateVersion7(), FirstYear = time.Today().Year };
        await ReadAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!MayEdit)
            return Forbid();
        if (Input.Id == Guid.Empty)
            return BadRequest();
        var result = await ModelState.SaveAsync(() => handler.AddAsync(Input, cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
        {
            await ReadAsync(cancellationToken);
            return refusal;
        }

        TempData.Tell(result, texts["Saved.PointItem"], time);
        return LocalRedirect(RecognitionPaths.PointItems);
    }

    public async Task<IActionResult> OnPostEndAsync(Guid item, CancellationToken cancellationToken)
    {
        if (!MayEdit)
            return Forbid();
        var result = await handler.EndAsync(item, cancellationToken);
        if (result.Status == SaveStatus.NotFound)
            return NotFound();
        TempData.Tell(result, texts["Saved.PointItemEnded"], time);
        return LocalRedirect(RecognitionPaths.PointItems);
    }

    private bool MayEdit => access.Holds(Permissions.DecideRecognition, current.District.Id);

    private async Task ReadAsync(CancellationToken cancellationToken) =>
        Items = await data.VillagePointItems.AsNoTracking()
            .Where(item => item.UnitId == current.District.Id)
            .OrderBy(item => item.Id)
            .ToListAsync(cancellationToken);
}
