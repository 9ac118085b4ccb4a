using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.PastTotals;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChoDon.Platform.Host.Pages.PastTotals;

/// <summary>Totals of earlier months that were entered beside the registers, the latest entry first.</summary>
[Authorize(PlatformPermissions.EnterPastTotals)]
internal sealed class IndexModel(PastTotalRegister register, FiguresOfThePast figures, DistrictVillages villages) : PageModel
{
    private const int RowsAPage = 50;

    /// <summary>Key of a figure, or nothing for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Figure { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Before { get; set; }

    public Unit Unit => villages.Unit;

    public FiguresOfThePast Figures => figures;

    public IReadOnlyList<SelectListItem> FigureChoices { get; private set; } = [];

    public IReadOnlyList<PastTotal> Rows { get; private set; } = [];

    public string? NextUrl { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        FigureChoices = figures.Choices();
        var key = figures.Find(Figure)?.Figure.Key;
        var rows = await register.ListAsync(Unit.Id, key, Before, RowsAPage + 1, cancellationToken);
        Rows = [.. rows.Take(RowsAPage)];
        if (rows.Count > RowsAPage)
            NextUrl = $"{PastTotalPaths.All}?Figure={key}&Before={Rows[^1].Id}";
    }

    public string PlaceOf(PastTotal total) => villages.Tree.PlaceName(total.UnitId);

    public static string MonthsOf(PastTotal total) => Show.Months(Month.Of(total.FromMonth), Month.Of(total.ToMonth));

    public static string NumberOf(PastTotal total) => Show.Number(total.Thousandths / 1000m, total.Qualifier, 3);
}
