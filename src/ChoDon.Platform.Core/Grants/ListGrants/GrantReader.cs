using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Grants.ListGrants;

/// <summary>Reads grants and roles for the pages that show them.</summary>
public sealed class GrantReader(PlatformDatabase database, GrantBook book)
{
    private const int PageSize = 50;

    /// <summary>A page of the grants in reach, the latest first.</summary>
    public async Task<GrantPage> ListAsync(
        GrantReach reach, DateOnly today, bool withOver, Guid? after, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var rows = Grants(context);
        if (reach.UnitIds() is { } units)
            rows = rows.Where(grant => grant.UnitId != null && units.Contains(grant.UnitId.Value));
        if (!withOver)
            rows = rows.NotOver(today);
        if (after is { } last)
            rows = rows.Where(grant => grant.Id.CompareTo(last) < 0);
        var lines = await Lines(context, rows.OrderByDescending(grant => grant.Id).Take(PageSize + 1)).ToListAsync(cancellationToken);
        return new GrantPage([.. lines.Take(PageSize)], lines.Count > PageSize);
    }

    /// <summary>All grants that the person has and had, the latest first.</summary>
    public async Task<IReadOnlyList<GrantLine>> OfAccountAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await Lines(context, Grants(context).Where(grant => grant.AccountId == accountId)).ToListAsync(cancellationToken);
    }

    public async Task<GrantLine?> FindAsync(Guid grantId, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await Lines(context, Grants(context).Where(grant => grant.Id == grantId)).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The accounts of others that hold nothing yet, or something in reach, by name.</summary>
    public async Task<IReadOnlyList<AccountChoice>> AccountsAsync(GrantReach reach, Guid? self, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var accounts = await context.Users.AsNoTracking()
            .Where(account => account.Id != self)
            .OrderBy(account => account.SortKey)
            .Select(account => new AccountChoice(account.Id, account.FullName, account.Email))
            .ToListAsync(cancellationToken);
        return [.. accounts.Where(account => book.UnitsOf(account.Id) is { } units && (units.Count == 0 || units.Any(reach.Includes)))];
    }

    public async Task<IReadOnlyList<Role>> RolesAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await InOrder(context).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<RoleLine>> RoleLinesAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await InOrder(context)
            .Select(role => new RoleLine(
                role,
                context.RolePermissions.Count(held => held.RoleId == role.Id),
                context.Grants.Count(grant => grant.RoleId == role.Id && grant.EndedAt == null)))
            .ToListAsync(cancellationToken);
    }

    /// <summary>A role and the permissions it holds.</summary>
    public async Task<(Role Role, List<string> Held)?> FindRoleAsync(Guid roleId, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        if (await context.Roles.AsNoTracking().SingleOrDefaultAsync(role => role.Id == roleId, cancellationToken) is not { } role)
            return null;
        var held = await context.RolePermissions
            .Where(row => row.RoleId == roleId)
            .Select(row => row.Permission)
            .ToListAsync(cancellationToken);
        return (role, held);
    }

    /// <summary>Those that every installation has, from the district down, then those made here.</summary>
    private static IQueryable<Role> InOrder(PlatformDbContext context) =>
        context.Roles.AsNoTracking().OrderBy(role => role.Stereotype == null).ThenBy(role => role.Stereotype).ThenBy(role => role.Id);

    private static IQueryable<Grant> Grants(PlatformDbContext context) => context.Grants.AsNoTracking();

    private static IQueryable<GrantLine> Lines(PlatformDbContext context, IQueryable<Grant> grants) =>
        from grant in grants
        join account in context.Users on grant.AccountId equals account.Id
        orderby grant.Id descending
        select new GrantLine(
            grant.Id, grant.AccountId, account.FullName, grant.RoleId, grant.UnitId, grant.FirstDay, grant.LastDay,
            grant.GivenBy, grant.GivenAt, grant.EndedAt, grant.EndedBy);
}
