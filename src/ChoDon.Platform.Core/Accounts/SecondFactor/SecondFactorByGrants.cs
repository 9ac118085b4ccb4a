using ChoDon.Platform.Core.Grants;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>Administrators, and whoever may open restricted records, sign in with a second factor.</summary>
public sealed class SecondFactorByGrants(GrantBook book, DeclaredPermissions permissions) : ISecondFactorRule
{
    public bool IsRequiredFor(Guid accountId) => permissions.NeedSecondFactor(book.PermissionsOf(accountId));
}
