using ChoDon.Modules.Campaigns.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.ListSessions;

/// <summary>One page of sessions, the latest first, in three questions to the database however long the list is.</summary>
internal sealed class ListSessionsHandler(CampaignsDbContext data, FilteredSessions filtered)
{
    public const int PageSize = 25;

    public async Task<SessionList> HandleAsync(SessionFilter filter, Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        var fitting = filtered.Of(filter);
        var totals = await SessionTotals.OfAsync(fitting, cancellationToken);
        var (start, back) = (before ?? after, before is not null);
        var page = back
            ? fitting.OrderBy(session => session.Day).ThenBy(session => session.Id)
            : fitting.OrderByDescending(session => session.Day).ThenByDescending(session => session.Id);
        IQueryable<Session> rest = page;
        if (start is { } key && await DayOfAsync(key, cancellationToken) is { } day)
        {
            rest = back
                ? page.Where(session => session.Day > day || (session.Day == day && session.Id.CompareTo(key) > 0))
                : page.Where(session => session.Day < day || (session.Day == day && session.Id.CompareTo(key) < 0));
        }

        var rows = await rest
            .Select(SessionRow.Of)
            .Take(PageSize + 1)
            .ToListAsync(cancellationToken);
        var more = rows.Count > PageSize;
        if (more)
            rows.RemoveAt(PageSize);
        if (back)
            rows.Reverse();
        return back
            ? new SessionList(rows, HasBefore: more, HasAfter: true, totals)
            : new SessionList(rows, HasBefore: after is not null, HasAfter: more, totals);
    }

    /// <summary>All of them in the same order, one after the other.</summary>
    public IAsyncEnumerable<Session> AllAsync(SessionFilter filter) =>
        filtered.Of(filter)
            .OrderByDescending(session => session.Day).ThenByDescending(session => session.Id)
            .AsAsyncEnumerable();

    private Task<DateOnly?> DayOfAsync(Guid id, CancellationToken cancellationToken) =>
        data.Sessions.Where(session => session.Id == id).Select(session => (DateOnly?)session.Day).FirstOrDefaultAsync(cancellationToken);
}
