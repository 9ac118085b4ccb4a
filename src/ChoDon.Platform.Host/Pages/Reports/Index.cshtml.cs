using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Host.Pages.Figures;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Reports;

/// <summary>The report of a village, commune or district over a period, as the registers are now.</summary>
[Authorize(PlatformPermissions.ReadFigures)]
internal sealed class IndexModel(
    ReportReader reader,
    ReportDesk desk,
    ReportDeadlines deadlines,
    RecordLinks links,
    PeriodChoices choices,
    AskedReports reports,
    ICurrentUnit current,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<HostText> texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "period")]
    public string? Period { get; set; }

    /// <summary>The first day or month, as typed.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    /// <summary>The last day or month, as typed.</summary>
    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "map")]
    public string? Map { get; set; }

    public Unit Whole { get; } = current.Unit;

    public ReportPeriod? Chosen { get; private set; }

    public Report Report { get; private set; } = null!;

    /// <summary>What was done with the report; null for days of one's own and on another map, of which nobody hands a report in.</summary>
    public ReportFile? Filed { get; private set; }

    public IReadOnlyCollection<ReportStepKind> Steps { get; private set; } = [];

    public DateOnly? DueOn { get; private set; }

    public bool IsOverdue => Filed is { State: ReportState.Open or ReportState.Returned, FirstDoneAt: null } && DueOn < time.Today();

    /// <summary>What the registers tell otherwise than the report that was handed in.</summary>
    public IReadOnlyList<ReportLine> LaterChanges =>
        [.. Report.Lines.Where(line => line.Fixed?.By == FixedBy.Copy && (line.Now.Value, line.Now.Qualifier) != (line.Registers.Value, line.Registers.Qualifier))];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Periods { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Maps =>
        [new(texts["Figures.AsItWas"], "then"), new(texts["Figures.OnTodaysMap"], ReportQuery.OnTodaysMap)];

    public string PeriodName => Chosen is { } period ? choices.NameOf(period) : Show.Period(Report.Days.Days);

    /// <summary>What stands in the place of a period when days of one's own are shown; empty otherwise.</summary>
    public string OwnDays => Chosen is null ? PeriodName : "";

    public string ByPeriodUrl => (Query with { From = null, To = null }).Url("/reports");

    /// <summary>What the page shows.</summary>
    public ReportQuery Query => new(Report.Unit.Code, Period, From, To, Map);

    /// <summary>The page that says why a number changed.</summary>
    public string WhyUrl(ReportLine line) => Query.Url("/reports/why", ("figure", line.Figure.Key));

    /// <summary>When the numbers of a section were computed, and by which versions of their rules.</summary>
    public string? ComputedOf(ReportSection section) =>
        section.Lines.Max(line => line.ComputedAt) is { } at
            ? texts["Reports.ComputedBy", Show.DateAndTime(at), string.Join(", ", section.Lines.Select(line => line.Rule).OfType<int>().Distinct().Order())].Value
            : null;

    public bool HasMonthlyRecords => !Report.Days.Days.AreMonths;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var today = time.Today();
        var query = new ReportQuery(Unit, Period, From, To, Map);
        Chosen = query.PeriodOf(today, choices.Calendars);
        Period = Chosen?.ToString();
        Periods = choices.Of(today, Chosen);
        if (query.Days(today, choices.Calendars) is not { } days)
        {
            var isFirst = DayRange.ReadFirst(From) is null;
            ModelState.AddModelError(isFirst ? nameof(From) : nameof(To), texts["Figures.MonthWrong"]);
            days = ReportDays.Of(ReportPeriod.LastOver(choices.Calendars[0], PeriodKind.Month, today));
        }

        var map = reports.MapOf(query.IsOnTodaysMap ? today : days.Days.Last);
        var unit = reports.UnitOf(map, Unit) ?? Whole;
        Units = ChoicesOf(map, unit);
        Report = await reader.ReadAsync(unit, days, query.IsOnTodaysMap ? today : null, cancellationToken);
        if (days.Period is { } period && !query.IsOnTodaysMap && await desk.ReadAsync(unit.Id, period, cancellationToken) is { } file)
            (Filed, Steps, DueOn) = (file, desk.StepsFor(file), deadlines.DueOn(file.DistrictId, file.Rank, period));
    }

    /// <summary>The units directly below, and a village that a link led to.</summary>
    private IReadOnlyList<SelectListItem> ChoicesOf(UnitTree map, Unit shown)
    {
        var parts = FigureQuery.PartsOf(map, Whole, access);
        return
        [
            .. parts.Select(part => new SelectListItem(part.Name, part.Code)),
            .. parts.Append(Whole).Any(part => part.Id == shown.Id) ? Array.Empty<SelectListItem>() : [new(map.PlaceName(shown.Id), shown.Code)],
        ];
    }

    public string StepUrl(ReportStepKind step) => Query.Url("/reports/step", ("step", step.ToString()));

    public string ProgressUrl => Query.Url("/reports/progress");

    /// <summary>A figure's line by its key; null when its module is not here any more.</summary>
    public ReportLine? LineOf(string key) => Report.Lines.FirstOrDefault(line => line.Figure.Key == key);

    /// <summary>The records behind a number, for who may see them.</summary>
    public string? Opens(ReportLine line) => links.Of(line.Module, line.Figure, line.Now, new FigurePeriod(Report.Days.Days, Report.Boundaries));
}
