using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Access;

internal sealed class Colleagues(GrantBook grants, PlatformDatabase database) : IColleagues
{
    public async Task<IReadOnlyList<Colleague>> OfAsync(string permission, Guid unitId, CancellationToken cancellationToken)
    {
        var holders = grants.HoldersOf(permission, unitId);
        await using var context = database.NewContext();
        return await context.Users.AsNoTracking()
            .Where(account => holders.Contains(account.Id) && account.DisabledAt == null)
            .OrderBy(account => account.SortKey)
            .ThenBy(account => account.Id)
            .Select(account => new Colleague(account.Id, account.FullName))
            .ToListAsync(cancellationToken);
    }
}
