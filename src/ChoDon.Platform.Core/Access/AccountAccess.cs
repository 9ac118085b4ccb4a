using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Access;

internal sealed class AccountAccess(AccountScopes scopes, CurrentAccess current, IUnitDirectory directory, TimeProvider time)
    : IAccountAccess
{
    public async Task<bool> OpenAsync(Guid accountId, string permission, Guid unitId, CancellationToken cancellationToken)
    {
        var map = directory.AsOf(time.Today());
        var scope = directory.Districts.FirstOrDefault(district => map.IsWithin(unitId, district.Id)) is { } found
            ? await scopes.OfAsync(accountId, permission, found.Id, unitId, cancellationToken)
            : DataScope.Nothing;
        current.Open(scope);
        return scope.UnitIds.Count > 0;
    }
}
