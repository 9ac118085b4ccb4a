using System.Globalization;
using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.CalendarFeed;

/// <summary>The reader's own link to the calendar of the unit that they look at: one at a time.</summary>
internal sealed class OwnLinks(CampaignsDbContext data, DistrictVillages villages, IAccess access, TimeProvider time)
{
    /// <summary>A link follows the grants of a person: it takes somebody who signed in and who may see the unit.</summary>
    public bool MayMake => access.Actor.AccountId is not null && villages.Contains(villages.Unit.Id);

    public Task<CalendarLink?> FindAsync(CancellationToken cancellationToken) =>
        Open().AsNoTracking().FirstOrDefaultAsync(cancellationToken);

    /// <summary>Makes a link in the place of the one there was, and answers its secret, which cannot be asked for again.</summary>
    public async Task<string?> MakeAsync(CancellationToken cancellationToken)
    {
        if (!MayMake || access.Actor.AccountId is not { } account)
            return null;
        var token = CalendarToken.New();
        await MarkRevokedAsync(cancellationToken);
        data.CalendarLinks.Add(new CalendarLink
        {
            AccountId = account,
            UnitId = villages.Unit.Id,
            TokenHash = CalendarToken.HashOf(token),
            Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
            MadeAt = time.UtcNow(),
        });
        await data.SaveChangesAsync(cancellationToken);
        return token;
    }

    public async Task RevokeAsync(CancellationToken cancellationToken)
    {
        await MarkRevokedAsync(cancellationToken);
        await data.SaveChangesAsync(cancellationToken);
    }

    private async Task MarkRevokedAsync(CancellationToken cancellationToken)
    {
        foreach (var link in await Open().ToListAsync(cancellationToken))
            link.RevokedAt = time.UtcNow();
    }

    private IQueryable<CalendarLink> Open()
    {
        var (account, unit) = (access.Actor.AccountId, villages.Unit.Id);
        return data.CalendarLinks.Where(link => link.AccountId == account && link.UnitId == unit && link.RevokedAt == null);
    }
}
