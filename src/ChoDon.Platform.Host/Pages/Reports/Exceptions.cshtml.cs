using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Reports;

/// <summary>Dated exceptions of the district from the rules of the calendars: another cut-off, a later deadline.</summary>
[Authorize(PlatformPermissions.ApproveReports)]
internal sealed class ExceptionsModel(
    AddExceptionHandler handler, DistrictCalendars calendars, ICurrentUnit current, TimeProvider time, IStringLocalizer<HostText> texts) : PageModel
{
    private const string Path = "/reports/exceptions";

    [BindProperty]
    public ExceptionForm Input { get; set; } = new();

    public Unit District { get; } = current.District;

    public IReadOnlyList<PeriodException> Known => calendars.ExceptionsOf(District.Id);

    public IReadOnlyList<SelectListItem> Calendars =>
        [.. ReportCalendar.All.Select(calendar => new SelectListItem(texts[$"Reports.Calendar.{calendar.Id}"], calendar.Id))];

    public void OnGet() => Input.Id = Guid.CreateVersion7();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Input.Id == Guid.Empty)
            return BadRequest();
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(Input, cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Reports.ExceptionSaved"], time);
        return LocalRedirect(Path);
    }
}
