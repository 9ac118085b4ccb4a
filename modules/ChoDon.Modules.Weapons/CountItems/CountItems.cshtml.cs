using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.ListItems;
using ChoDon.Modules.Weapons.Resources;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Weapons.CountItems;

/// <summary>Items of some months by kind and by the way they came in, in one question to the database. Measures are never added.</summary>
[Authorize(Permissions.ViewItems)]
internal sealed class CountItemsPage(
    FilteredItems filtered, ItemKindCatalog kinds, DistrictVillages villages, IStringLocalizer<WeaponsText> texts) : PlacedPage<ItemQuery>(villages, texts)
{
    public ItemFilter Filter { get; private set; } = new();

    public IReadOnlyList<KindTotals> Rows { get; private set; } = [];

    public static AcquisitionMode[] Modes => Enum.GetValues<AcquisitionMode>();

    public async Task OnGetAsync(ItemQuery query, CancellationToken cancellationToken)
    {
        Take(query);
        Filter = new ItemFilter(query.Filter.UnitId, From: query.Filter.From, To: query.Filter.To);
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
