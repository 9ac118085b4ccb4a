using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Charts;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Host.Reports;
using ChoDon.Platform.Host.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Reports;

/// <summary>One number of a report, and why it is another than the one before: by cause and by village.</summary>
[Authorize(PlatformPermissions.ReadFigures)]
internal sealed class WhyModel(
    ChangeReader changes,
    ReportReader reader,
    ReportDesk desk,
    RecordLinks links,
    CountingRules rules,
    PeriodChoices choices,
    AskedReports reports,
    IModuleCatalog catalog,
    IUnitDirectory units,
    TimeProvider time) : PageModel
{
    /// <summary>In the place of what a number is compared with: the same of the year before.</summary>
    public const string AYearBefore = "year";

    public ModuleDeclaration Module { get; private set; } = null!;

    public Figure Figure { get; private set; } = null!;

    public Unit Unit { get; private set; } = null!;

    public UnitTree Map { get; private set; } = null!;

    public ReportQuery Query { get; private set; } = null!;

    public DayRange Now { get; private set; }

    public DayRange Before { get; private set; }

    public bool IsWithAYearBefore { get; private set; }

    public ExplainedChange Change { get; private set; } = null!;

    /// <summary>The number as the report tells it.</summary>
    public FigureTotal Told { get; private set; } = null!;

    /// <summary>The one that it is compared with, as its report tells it.</summary>
    public FigureTotal ToldBefore { get; private set; } = null!;

    /// <summary>The villages where something changed: the largest change first where places may be compared, by name where not.</summary>
    public IReadOnlyList<VillagePart> Changed =>
    [
        .. Change.Villages.Where(village => village.Change != 0)
            .OrderByDescending(village => ChartRules.MayCompare(Figure) ? Math.Abs(village.Change) : 0)
            .ThenBy(village => NameOf(village.UnitId), StringComparer.CurrentCulture),
    ];

    public string PeriodName { get; private set; } = "";

    public string? RecordsUrl { get; private set; }

    public string HowCounted => rules.Of(Module, Figure);

    /// <summary>When the number of the registers was computed, and by which rule; null when it was not.</summary>
    public FigureMade? Made { get; private set; }

    public string ReportUrl => Query.Url("/reports");

    /// <summary>The page that writes another number into the report, for who may.</summary>
    public string? OverrideUrl { get; private set; }

    public string OtherUrl => Query.Url("/reports/why", ("figure", Figure.Key), ("with", IsWithAYearBefore ? null : AYearBefore));

    public async Task<IActionResult> OnGetAsync(
        string? figure, string? unit, string? period, string? from, string? to, string? map, string? with, CancellationToken cancellationToken)
    {
        var today = time.Today();
        Query = new ReportQuery(unit, period, from, to, map);
        var declared = catalog.Ready
            .SelectMany(module => module.Declaration!.Figures.SelectMany(source => source.Figures).Select(one => (Module: module.Declaration!, Figure: one)))
            .FirstOrDefault(one => figure is null || one.Figure.Key == figure);
        if (declared.Figure is null || Query.Days(today, choices.Calendars) is not { } days)
            return NotFound();
        Map = reports.MapOf(Query.IsOnTodaysMap ? today : days.Days.Last);
        if (reports.UnitOf(Map, unit) is not { } found)
            return NotFound();
        (Module, Figure, Unit) = (declared.Module, declared.Figure, found);
        IsWithAYearBefore = with == AYearBefore;
        (Now, Before) = (days.Days, IsWithAYearBefore ? days.YearBefore : days.Before);
        DateOnly? boundaries = Query.IsOnTodaysMap ? today : null;
        var told = await reader.ReadAsync(Unit.Id, days, boundaries, Figure.Key, cancellationToken);
        (Told, ToldBefore) = (told[0].Told, told[IsWithAYearBefore ? 2 : 1].Told);
        Change = await changes.ReadAsync(
            Unit.Id, Figure, new FigurePeriod(Now, boundaries), new FigurePeriod(Before, boundaries), (Told.Value, ToldBefore.Value), cancellationToken);
        Made = await reader.MadeAsync(Unit.Id, days, boundaries, Figure.Key, cancellationToken);
        PeriodName = choices.NameOf(Query, days, today);
        RecordsUrl = links.Of(Module, Figure, Told, new FigurePeriod(Now, boundaries));
        if (days.Period is { } known && !Query.IsOnTodaysMap && !Figure.IsAboutPeople
            && await desk.ReadAsync(Unit.Id, known, cancellationToken) is { } file && desk.MayWrite(file))
            OverrideUrl = Query.Url("/reports/override", ("figure", Figure.Key));
        return Page();
    }

    public string NameOf(Guid unitId) => Map.Find(unitId) is null ? units.AsOf(Before.Last).PlaceName(unitId) : Map.PlaceName(unitId);
}
