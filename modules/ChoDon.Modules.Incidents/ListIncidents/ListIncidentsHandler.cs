using ChoDon.Modules.Incidents.Data;
using ChoDon.Platform.Abstractions.Lists;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Incidents.ListIncidents;

/// <summary>One page of counts, the latest month first, in three questions to the database however long the list is.</summary>
internal sealed class ListIncidentsHandler(IncidentsDbContext data, FilteredCounts filtered)
{
    public async Task<CountList> HandleAsync(CountFilter filter, Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        var fitting = filtered.Of(filter);
        var totals = await CountTotals.OfAsync(fitting, cancellationToken);
        var page = await data.PageAsync(fitting, count => count.Month, count => count, after, before, cancellationToken);
        return new CountList(page.Rows, page.HasBefore, page.HasAfter, totals);
    }

    /// <summary>All of them in the same order, one after the other.</summary>
    public IAsyncEnumerable<IncidentCount> AllAsync(CountFilter filter) =>
        filtered.Of(filter).LatestFirst(count => count.Month).AsAsyncEnumerable();
}
