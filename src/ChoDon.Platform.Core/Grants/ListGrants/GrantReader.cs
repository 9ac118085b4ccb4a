using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Grants.ListGrants;

/// <summary>Reads grants and roles for the pages that show them.</summary>
public sealed class GrantReader(PlatformDatabase database)
{
    /// <summary>All grants that the person has and had, the latest first.</summary>
    public async Task<IReadOnlyList<GrantLine>> OfAccountAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await Lines(context).Where(line => line.AccountId == accountId).OrderByDescending(line => line.GivenAt).ToListAsync(cancellationToken);
    }

    public async Task<GrantLine?> FindAsync(Guid grantId, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await Lines(context).SingleOrDefaultAsync(line => line.Id == grantId, cancellationToken);
    }

    public async Task<IReadOnlyList<Role>> RolesAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await context.Roles.AsNoTracking().OrderBy(role => role.Id).ToListAsync(cancellationToken);
    }

    private static IQueryable<GrantLine> Lines(PlatformDbContext context) =>
        from grant in context.Grants.AsNoTracking()
        join account in context.Users on grant.AccountId equals account.Id
        select new GrantLine(
            grant.Id, grant.AccountId, account.FullName, grant.RoleId, grant.UnitId, grant.FirstDay, grant.LastDay,
            grant.GivenBy, grant.GivenAt, grant.EndedAt, grant.EndedBy);
}
