using ChoDon.Modules.Weapons.Data;
using ChoDon.Platform.Abstractions.Lists;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.ListItems;

/// <summary>One page of items, the latest first, in three questions to the database however long the list is.</summary>
internal sealed class ListItemsHandler(WeaponsDbContext data, FilteredItems filtered)
{
    public async Task<ItemList> HandleAsync(ItemFilter filter, Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        var fitting = filtered.Of(filter);
        var sums = await fitting.GroupBy(item => item.KindId)
            .Select(items => new KindSum(items.Key, items.Count(), items.Sum(item => item.Thousandths)))
            .ToListAsync(cancellationToken);
        var page = await data.PageAsync(fitting, item => item.ReceivedOn, ItemRow.Of, after, before, cancellationToken);
        return new ItemList(page.Rows, page.HasBefore, page.HasAfter, sums);
    }

    /// <summary>All of them in the same order, one after the other.</summary>
    public IAsyncEnumerable<Item> AllAsync(ItemFilter filter) =>
        filtered.Of(filter).LatestFirst(item => item.ReceivedOn).AsAsyncEnumerable();
}
