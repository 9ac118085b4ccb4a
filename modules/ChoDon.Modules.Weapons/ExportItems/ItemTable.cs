using System.Runtime.CompilerServices;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.ListItems;
using ChoDon.Modules.Weapons.Resources;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Export;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Weapons.ExportItems;

/// <summary>A list of items as a table of days, places and quantities, each with its measure. Donors, notes and stores are not in it.</summary>
internal sealed class ItemTable(ListItemsHandler list, ItemKindCatalog kinds, DistrictVillages villages, IStringLocalizer<WeaponsText> texts)
{
    public ExportTable Of(ItemQuery query, CancellationToken cancellationToken) => new(
        texts["Items.Title"],
        "vu-khi",
        [
            new(texts["Receipt.Day"], 14),
            new(texts["Receipt.Village"], 28),
            new(texts["List.Commune"], 24),
            new(texts["Item.Kind"], 28),
            new(texts["Item.Quantity"], 12),
            new(texts["Item.Measure"], 10),
            new(texts["Receipt.Mode"], 16),
            new(texts["Item.Condition"], 16),
            new(texts["Item.Custody"], 16),
        ],
        RowsAsync(query.Filter, cancellationToken),
        new AuditNote("weapons.items.exported", UnitId: query.Filter.UnitId ?? villages.Unit.Id, Detail: query.Url()));

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(
        ItemFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var known = (await kinds.AllAsync(cancellationToken)).ToDictionary(kind => kind.Id);
        await foreach (var item in list.AllAsync(filter).WithCancellation(cancellationToken))
        {
            var kind = known.GetValueOrDefault(item.KindId);
            yield return
            [
                item.ReceivedOn,
                villages.Tree.Find(item.UnitId)?.Name,
                villages.Tree.CommuneOf(item.UnitId)?.Name,
                kind?.Name,
                item.Quantity,
                kind?.MeasureWord,
                texts[$"Mode.{item.Mode}"].Value,
                texts[$"Condition.{item.Condition}"].Value,
                texts[$"Custody.{item.Custody}"].Value,
            ];
        }
    }
}
