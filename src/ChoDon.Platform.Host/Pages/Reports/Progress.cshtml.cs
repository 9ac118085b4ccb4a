using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui.Tables;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Reports;

/// <summary>Which reports were handed in and which were on time, by unit and period, in the order of names.</summary>
[Authorize(PlatformPermissions.ReadFigures)]
internal sealed class ProgressModel(
    ReportProgress progress,
    AskedReports asked,
    PeriodChoices choices,
    ICurrentUnit current,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<HostText> texts) : PageModel
{
    private const int PeriodsAPage = 6;

    [BindProperty(SupportsGet = true, Name = "period")]
    public string? Period { get; set; }

    public Unit Unit { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Periods { get; private set; } = [];

    /// <summary>Whether the person may move a deadline of the district.</summary>
    public bool MayExcept => access.Holds(PlatformPermissions.ApproveReports, current.District.Id);

    public ProgressTable Table { get; private set; } = null!;

    public IReadOnlyList<Column> Columns =>
        [texts["Reports.Unit"], .. Table.Periods.Select(period => Column.Text(choices.ShortNameOf(period.Period)))];

    public (int Done, int OnTime, int Of) SumsOf(int period)
    {
        var cells = Table.Rows.Select(row => row.Cells[period]).OfType<ProgressCell>().ToList();
        return (cells.Count(cell => cell.IsDone), cells.Count(cell => cell is { IsDone: true, IsLate: false }), cells.Count);
    }

    public string UrlOf(Unit unit, int period) =>
        new ReportQuery(unit.Code, Table.Periods[period].Period.ToString(), null, null, null).Url("/reports");

    public async Task<IActionResult> OnGetAsync(string? unit, CancellationToken cancellationToken)
    {
        var today = time.Today();
        var last = LastOver(ReportPeriod.Read(Period, choices.Calendars), today);
        if (asked.UnitOf(asked.MapOf(last.Days.Last), unit) is not { } found)
            return NotFound();
        Unit = found;
        Period = last.ToString();
        Periods = [.. choices.Of(today, last).Where(choice => ReportPeriod.Read(choice.Value, choices.Calendars)!.Days.Last < today)];
        List<ReportPeriod> periods = [last];
        while (periods.Count < PeriodsAPage)
            periods.Add(periods[^1].Previous);
        periods.Reverse();
        Table = await progress.ReadAsync(Unit.Id, periods, cancellationToken);
        return Page();
    }

    private ReportPeriod LastOver(ReportPeriod? read, DateOnly today)
    {
        var period = read ?? ReportPeriod.LastOver(choices.Calendars[0], PeriodKind.Month, today);
        return period.Days.Last < today ? period : ReportPeriod.LastOver(period.Calendar, period.Kind, today);
    }
}
