using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.CalendarFeed;

/// <summary>
/// Finds the link that a secret opens. Who asks has not signed in and has no scope: the secret says whose scope it is.
/// </summary>
internal sealed class LinkFinder(CampaignsDbContext data)
{
    public Task<CalendarLink?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var hash = CalendarToken.HashOf(token);
#pragma warning disable RS0030 // The one place that leaves the filter out.
        return data.CalendarLinks
            .IgnoreQueryFilters([ModuleDbContext.ScopeFilter])
            .AsNoTracking()
            .FirstOrDefaultAsync(link => link.TokenHash == hash && link.RevokedAt == null, cancellationToken);
#pragma warning restore RS0030
    }
}
