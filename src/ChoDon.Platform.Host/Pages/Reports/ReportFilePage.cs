using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Reports;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Reports;

/// <summary>A page about what is done with the report of a unit and a period of a calendar.</summary>
internal abstract class ReportFilePage(ReportDesk desk, AskedReports asked, PeriodChoices choices, TimeProvider time) : PageModel
{
    public ReportFile Filed { get; private set; } = null!;

    public string PeriodName => choices.NameOf(Filed.Period);

    public ReportQuery Query { get; private set; } = null!;

    public string ReportUrl => Query.Url("/reports");

    protected ReportDesk Desk => desk;

    protected async Task<bool> LoadAsync(string? unit, string? period, CancellationToken cancellationToken)
    {
        if (new ReportQuery(unit, period, null, null, null).PeriodOf(time.Today(), choices.Calendars) is not { } known || asked.UnitOf(asked.MapOf(known.Days.Last), unit) is not { } found)
            return false;
        if (await desk.ReadAsync(found.Id, known, cancellationToken) is not { } file)
            return false;
        (Filed, Query) = (file, new ReportQuery(file.Unit.Code, known.ToString(), null, null, null));
        return true;
    }
}
