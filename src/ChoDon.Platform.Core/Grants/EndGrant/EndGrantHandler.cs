using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Grants.EndGrant;

/// <summary>Ends another person's grant at once.</summary>
public sealed class EndGrantHandler(PlatformDatabase database, GrantBook book, GrantReach reach, IAccess access, AuditLog log, TimeProvider time)
{
    public async Task<EndGrantResult> HandleAsync(Guid grantId, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Revisions.BumpAsync(context, Revision.Grants, cancellationToken);
        if (await context.Grants.SingleOrDefaultAsync(row => row.Id == grantId, cancellationToken) is not { } grant
            || !reach.Includes(grant.UnitId))
            return EndGrantResult.NotFound;
        if (grant.AccountId == access.Actor.AccountId)
            return EndGrantResult.OfOneself;
        if (grant.EndedAt is not null)
            return EndGrantResult.EndedBefore;

        grant.EndedAt = time.UtcNow();
        grant.EndedBy = access.Actor.Name;
        await context.SaveChangesAsync(cancellationToken);
        var role = await context.Roles.AsNoTracking().SingleAsync(row => row.Id == grant.RoleId, cancellationToken);
        var note = new AuditNote("grant.ended", grant.AccountId.ToString(), grant.UnitId, role.NameVi);
        await log.AppendAsync(context, note, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await book.ReloadAsync(CancellationToken.None);
        return EndGrantResult.Ended;
    }
}
