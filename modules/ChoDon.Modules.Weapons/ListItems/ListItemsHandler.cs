using ChoDon.Modules.Weapons.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.ListItems;

/// <summary>One page of items, the latest first, in three questions to the database however long the list is.</summary>
internal sealed class ListItemsHandler(WeaponsDbContext data, FilteredItems filtered)
{
    public const int PageSize = 25;

    public async Task<ItemList> HandleAsync(ItemFilter filter, Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        var fitting = filtered.Of(filter);
        var sums = await fitting.GroupBy(item => item.KindId)
            .Select(items => new KindSum(items.Key, items.Count(), items.Sum(item => item.Thousandths)))
            .ToListAsync(cancellationToken);
        var (start, back) = (before ?? after, before is not null);
        var page = back
            ? fitting.OrderBy(item => item.ReceivedOn).ThenBy(item => item.Id)
            : fitting.OrderByDescending(item => item.ReceivedOn).ThenByDescending(item => item.Id);
        IQueryable<Item> rest = page;
        if (start is { } key && await DayOfAsync(key, cancellationToken) is { } day)
        {
            rest = back
                ? page.Where(item => item.ReceivedOn > day || (item.ReceivedOn == day && item.Id.CompareTo(key) > 0))
                : page.Where(item => item.ReceivedOn < day || (item.ReceivedOn == day && item.Id.CompareTo(key) < 0));
        }

        var rows = await rest.Select(ItemRow.Of).Take(PageSize + 1).ToListAsync(cancellationToken);
        var more = rows.Count > PageSize;
        if (more)
            rows.RemoveAt(PageSize);
        if (back)
            rows.Reverse();
        return back
            ? new ItemList(rows, HasBefore: more, HasAfter: true, sums)
            : new ItemList(rows, HasBefore: after is not null, HasAfter: more, sums);
    }

    /// <summary>All of them in the same order, one after the other.</summary>
    public IAsyncEnumerable<Item> AllAsync(ItemFilter filter) =>
        filtered.Of(filter).OrderByDescending(item => item.ReceivedOn).ThenByDescending(item => item.Id).AsAsyncEnumerable();

    private Task<DateOnly?> DayOfAsync(Guid id, CancellationToken cancellationToken) =>
        data.Items.Where(item => item.Id == id).Select(item => (DateOnly?)item.ReceivedOn).FirstOrDefaultAsync(cancellationToken);
}
