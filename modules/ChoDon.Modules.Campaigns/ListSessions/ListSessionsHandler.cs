using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Lists;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.ListSessions;

/// <summary>One page of sessions, the latest first, in three questions to the database however long the list is.</summary>
internal sealed class ListSessionsHandler(CampaignsDbContext data, FilteredSessions filtered)
{
    public async Task<SessionList> HandleAsync(SessionFilter filter, Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        var fitting = filtered.Of(filter);
        var totals = await SessionTotals.OfAsync(fitting, cancellationToken);
        var page = await data.PageAsync(fitting, session => session.Day, SessionRow.Of, after, before, cancellationToken);
        return new SessionList(page.Rows, page.HasBefore, page.HasAfter, totals);
    }

    /// <summary>All of them in the same order, one after the other.</summary>
    public IAsyncEnumerable<Session> AllAsync(SessionFilter filter) =>
        filtered.Of(filter).LatestFirst(session => session.Day).AsAsyncEnumerable();
}
