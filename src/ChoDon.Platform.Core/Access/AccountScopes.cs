using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Access;

/// <summary>
/// What somebody may see who is not there now: their grants of this moment count, in a module that is in use, and nothing
/// beyond a unit.
/// </summary>
internal sealed class AccountScopes(IModuleGate gate, GrantBook book, Territory territory, PlatformDatabase database)
{
    public async Task<DataScope> OfAsync(
        Guid accountId, string permission, Guid districtId, Guid unitId, CancellationToken cancellationToken)
    {
        if (!gate.IsOpen(permission.Split('.')[0], districtId))
            return DataScope.Nothing;
        await using var context = database.NewContext();
        if (!await context.Users.AnyAsync(account => account.Id == accountId && account.DisabledAt == null, cancellationToken))
            return DataScope.Nothing;
        return book.ScopeOf(accountId, permission, districtId).Intersect(territory.Of(unitId));
    }
}
