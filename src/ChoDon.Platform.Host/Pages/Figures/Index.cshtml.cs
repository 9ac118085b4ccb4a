using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Resources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using CalendarMonth = ChoDon.Platform.Abstractions.Time.Month;

namespace ChoDon.Platform.Host.Pages.Figures;

/// <summary>All figures of a month: of the unit that the person looks at, or of one below it.</summary>
[Authorize(PlatformPermissions.ReadFigures)]
internal sealed class IndexModel(
    IFigureReader figures,
    IModuleCatalog catalog,
    IUnitDirectory units,
    ICurrentUnit current,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<HostText> texts) : PageModel
{
    private const string OnTodaysMap = "today";

    /// <summary>As typed: 2020-05.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Map { get; set; }

    /// <summary>Code of a unit, or nothing for the one that the person looks at.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    public Unit Whole { get; } = current.Unit;

    public CalendarMonth Shown { get; private set; }

    public Unit Chosen { get; private set; } = current.Unit;

    public IReadOnlyList<SelectListItem> UnitChoices { get; private set; } = [];

    public IReadOnlyList<SelectListItem> MapChoices =>
        [new(texts["Figures.AsItWas"], "then"), new(texts["Figures.OnTodaysMap"], OnTodaysMap)];

    public IReadOnlyList<(ModuleDeclaration Module, Figure Figure, FigureTotal? Total)> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var today = time.Today();
        Shown = ReadMonth(today);
        var boundaries = Map == OnTodaysMap || Shown.LastDay > today ? today : Shown.LastDay;
        var parts = units.AsOf(boundaries).Children(Whole.Id).Where(part => access.Scope.Contains(part.Id)).ToList();
        UnitChoices = [.. parts.Select(part => new SelectListItem(part.Name, part.Code))];
        Chosen = parts.FirstOrDefault(part => part.Code == Unit) ?? Whole;
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
