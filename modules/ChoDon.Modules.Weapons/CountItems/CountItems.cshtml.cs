using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.ListItems;
using ChoDon.Modules.Weapons.Resources;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Weapons.CountItems;

/// <summary>Items of some months by kind and by the way they came in, in one question to the database. Measures are never added.</summary>
[Authorize(Permissions.ViewItems)]
internal sealed class CountItemsPage(
    FilteredItems filtered, ItemKindCatalog kinds, DistrictVillages villages, IStringLocalizer<WeaponsText> texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    public Unit Whole => villages.Unit;

    public ItemFilter Filter { get; private set; } = new();

    public IReadOnlyList<KindTotals> Rows { get; private set; } = [];

    public static AcquisitionMode[] Modes => Enum.GetValues<AcquisitionMode>();

    public List<SelectListItem> Units() => UnitItems.VillagesAndCommunes(villages, name => texts["List.Whole", name]);

    public async Task OnGetAsync(ItemQuery query, CancellationToken cancellationToken)
    {
        Filter = new ItemFilter(query.Filter.UnitId, From: query.Filter.From, To: query.Filter.To);
        ModelState.CheckMonths((From, Filter.From), (To, Filter.To), texts);
        var found = await filtered.Of(Filter)
            .GroupBy(item => new { item.KindId, item.Mode })
            .Select(items => new { items.Key.KindId, items.Key.Mode, Sum = items.Sum(item => item.Thousandths) })
            .ToListAsync(cancellationToken);
        Rows =
        [
            .. from kind in await kinds.AllAsync(cancellationToken)
               let ways = found.Where(row => row.KindId == kind.Id).ToDictionary(row => row.Mode, row => row.Sum)
               where ways.Count > 0
               select new KindTotals(kind, ways),
        ];
    }

    public string UrlOf(KindTotals row, AcquisitionMode? mode) => ItemQuery.UrlOf(Filter with { KindId = row.Kind.Id, Mode = mode });
}
