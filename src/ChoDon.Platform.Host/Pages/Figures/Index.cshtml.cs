using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Resources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using CalendarMonth = ChoDon.Platform.Abstractions.Time.Month;

namespace ChoDon.Platform.Host.Pages.Figures;

/// <summary>All figures of a month: of the district, or of one commune.</summary>
[Authorize("platform.figures.read")]
internal sealed class IndexModel(
    IFigureReader figures,
    IModuleCatalog catalog,
    IUnitDirectory units,
    ICurrentDistrict district,
    TimeProvider time,
    IStringLocalizer<HostText> texts) : PageModel
{
    private const string OnTodaysMap = "today";

    /// <summary>As typed: 2020-05.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Map { get; set; }

    /// <summary>Code of a commune, or nothing for the whole district.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    public Unit District { get; } = district.Unit;

    public CalendarMonth Shown { get; private set; }

    public Unit Chosen { get; private set; } = district.Unit;

    public IReadOnlyList<SelectListItem> UnitChoices { get; private set; } = [];

    public IReadOnlyList<SelectListItem> MapChoices =>
        [new(texts["Figures.AsItWas"], "then"), new(texts["Figures.OnTodaysMap"], OnTodaysMap)];

    public IReadOnlyList<(ModuleDeclaration Module, Figure Figure, FigureTotal? Total)> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var today = time.Today();
        Shown = ReadMonth(today);
        var boundaries = Map == OnTodaysMap || Shown.LastDay > today ? today : Shown.LastDay;
        var communes = units.AsOf(boundaries).Subtree(District.Id).Where(unit => unit.Level == UnitLevel.Commune).ToList();
        UnitChoices = [.. communes.Select(commune => new SelectListItem(commune.Name, commune.Code))];
        Chosen = communes.FirstOrDefault(commune => commune.Code == Unit) ?? District;
        var totals = await figures.ReadAsync(Chosen.Id, Shown, boundaries, cancellationToken);
        Rows =
        [
            .. from module in catalog.Ready
               from declared in module.Declaration!.Figures
               from figure in declared.Figures
               select (module.Declaration!, figure, totals.GetValueOrDefault(figure.Key)),
        ];
    }

    private CalendarMonth ReadMonth(DateOnly today)
    {
        var current = CalendarMonth.Of(today);
        if (CalendarMonth.TryParse(Month, out var asked) && asked <= current)
            return asked;
        if (string.IsNullOrEmpty(Month))
            Month = current.ToString();
        else
            ModelState.AddModelError(nameof(Month), texts["Figures.MonthWrong"]);
        return current;
    }
}
