using ChoDon.Modules.Incidents.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Incidents.ListIncidents;

/// <summary>One page of counts, the latest month first, in three questions to the database however long the list is.</summary>
internal sealed class ListIncidentsHandler(IncidentsDbContext data, FilteredCounts filtered)
{
    public const int PageSize = 25;

    public async Task<CountList> HandleAsync(CountFilter filter, Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        var fitting = filtered.Of(filter);
        var totals = await CountTotals.OfAsync(fitting, cancellationToken);
        var (start, back) = (before ?? after, before is not null);
        var page = back
            ? fitting.OrderBy(count => count.Month).ThenBy(count => count.Id)
            : fitting.OrderByDescending(count => count.Month).ThenByDescending(count => count.Id);
        IQueryable<IncidentCount> rest = page;
        if (start is { } key && await MonthOfAsync(key, cancellationToken) is { } month)
        {
            rest = back
                ? page.Where(count => count.Month > month || (count.Month == month && count.Id.CompareTo(key) > 0))
                : page.Where(count => count.Month < month || (count.Month == month && count.Id.CompareTo(key) < 0));
        }

        var rows = await rest.Take(PageSize + 1).ToListAsync(cancellationToken);
        var more = rows.Count > PageSize;
        if (more)
            rows.RemoveAt(PageSize);
        if (back)
            rows.Reverse();
        return back
            ? new CountList(rows, HasBefore: more, HasAfter: true, totals)
            : new CountList(rows, HasBefore: after is not null, HasAfter: more, totals);
    }

    /// <summary>All of them in the same order, one after the other.</summary>
    public IAsyncEnumerable<IncidentCount> AllAsync(CountFilter filter) =>
        filtered.Of(filter)
            .OrderByDescending(count => count.Month).ThenByDescending(count => count.Id)
            .AsAsyncEnumerable();

    private Task<DateOnly?> MonthOfAsync(Guid id, CancellationToken cancellationToken) =>
        data.Counts.Where(count => count.Id == id).Select(count => (DateOnly?)count.Month).FirstOrDefaultAsync(cancellationToken);
}
