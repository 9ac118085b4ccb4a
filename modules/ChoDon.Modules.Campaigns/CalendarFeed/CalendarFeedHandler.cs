using System.Globalization;
using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.CalendarFeed;

/// <summary>The calendar behind a link, as far as the person whose link it is may see it at this moment.</summary>
internal sealed class CalendarFeedHandler(
    CampaignsDbContext data, LinkFinder links, IAccountAccess accounts, CalendarWriter writer, TimeProvider time)
{
    private const int DaysBack = 30;
    private const int DaysAhead = 365;

    /// <summary>The calendar, or null when the link opens nothing, for whatever reason.</summary>
    public async Task<string?> HandleAsync(string token, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(token, cancellationToken) is not { } link
            || !await accounts.OpenAsync(link.AccountId, Permissions.ViewSessions, link.UnitId, cancellationToken))
            return null;
        var (from, to) = (time.Today().AddDays(-DaysBack), time.Today().AddDays(DaysAhead));
        var sessions = await data.Sessions.AsNoTracking()
            .Where(session => session.Day >= from && session.Day <= to)
            .OrderBy(session => session.Day).ThenBy(session => session.Id)
            .Select(session => new FeedSession(
                session.Id, session.UnitId, session.Kind, session.State, session.Day, session.StartsAt, session.Place, session.SavedAt))
            .ToListAsync(cancellationToken);

        // Ends with this method: a culture set in an asynchronous one is not its caller's.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(link.Language);
        return writer.Write(link.UnitId, sessions);
    }
}
