using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Resources;
using ChoDon.Modules.Incidents.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Incidents.RemoveIncident;

[Authorize(Permissions.Record)]
internal sealed class RemoveIncidentPage(
    RemoveIncidentHandler handler, IncidentsDbContext data, DistrictVillages villages, TimeProvider time, IStringLocalizer<IncidentsText> texts)
    : PageModel
{
    [BindProperty]
    public ReasonForm Input { get; set; } = new();

    public IncidentCount Count { get; private set; } = null!;

    public string Place => villages.Tree.PathName(Count.UnitId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        Input.Stamp = Count.Stamp;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var month = Month.Of(Count.Month);
        var result = await handler.HandleAsync(id, Input, cancellationToken);
        var refusal = await this.RefusalAsync(
            result, texts, () => LoadAsync(id, cancellationToken), () => Input.Stamp = ModelState.Renew(Count.Stamp));
        if (refusal is not null)
            return refusal;
        TempData.Tell(result, texts["Saved.Removed", villages.Tree.Find(Count.UnitId)?.Name ?? "", Show.Month(month)], time);
        return LocalRedirect(Paths.ListOf(Count.UnitId, month));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var count = await data.Counts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && !row.FromSheet, cancellationToken);
        Count = count ?? Count;
        return count is not null;
    }
}
