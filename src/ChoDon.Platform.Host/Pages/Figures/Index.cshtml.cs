using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using CalendarMonth = ChoDon.Platform.Abstractions.Time.Month;

namespace ChoDon.Platform.Host.Pages.Figures;

/// <summary>All figures of one or more months, or of some days: of the unit that the person looks at, or of one below it.</summary>
[Authorize(PlatformPermissions.ReadFigures)]
internal sealed class IndexModel(
    FigureTable table,
    IUnitDirectory units,
    ICurrentUnit current,
    IAccess access,
    PermittedHere permitted,
    TimeProvider time,
    IStringLocalizer<HostText> texts) : PageModel
{
    /// <summary>The first month or day as typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    /// <summary>The last month or day as typed; the same without it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Map { get; set; }

    /// <summary>Code of a unit, or nothing for the one that the person looks at.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    public Unit Whole { get; } = current.Unit;

    public FigurePeriod Shown { get; private set; } = null!;

    public string ShownDays => Show.Period(Shown.Days);

    public Unit Chosen { get; private set; } = current.Unit;

    public IReadOnlyList<SelectListItem> UnitChoices { get; private set; } = [];

    public bool EntersPastTotals => permitted.HoldsIn(PlatformPermissions.EnterPastTotals, current.District.Id);

    public IReadOnlyList<SelectListItem> MapChoices =>
        [new(texts["Figures.AsItWas"], "then"), new(texts["Figures.OnTodaysMap"], FigureQuery.OnTodaysMap)];

    public IReadOnlyList<FigureLine> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var today = time.Today();
        var query = new FigureQuery(Month, To, Unit, Map);
        Shown = ReadPeriod(query, today);
        var parts = FigureQuery.PartsOf(units.AsOf(FigureQuery.ChoiceDay(Shown, today)), Whole, access);
        UnitChoices = [.. parts.Select(part => new SelectListItem(part.Name, part.Code))];
        Chosen = parts.FirstOrDefault(part => part.Code == Unit) ?? Whole;
        Rows = await table.ReadAsync(Chosen.Id, Shown, cancellationToken);
    }

    private FigurePeriod ReadPeriod(FigureQuery query, DateOnly today)
    {
        if (query.Period(today) is { } period)
        {
            Month ??= period.Days.From;
            return period;
        }

        var isFirst = new FigureQuery(Month, null, null, null).Period(today) is null;
        ModelState.AddModelError(isFirst ? nameof(Month) : nameof(To), texts["Figures.MonthWrong"]);
        var current = CalendarMonth.Of(today);
        return new FigurePeriod(current, current, query.IsOnTodaysMap ? today : null);
    }
}
