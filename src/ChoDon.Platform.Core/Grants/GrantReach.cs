using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Platform.Core.Grants;

/// <summary>Where the person at work may give and end grants.</summary>
public sealed class GrantReach(GrantBook book, IAccess access)
{
    /// <param name="unitId">A unit, or null for the whole installation.</param>
    public bool Includes(Guid? unitId) => access.Scope.IsUnlimited || (access.Actor.AccountId is { } giver
        && (unitId is { } unit
            ? book.Holds(giver, PlatformPermissions.ManageAccounts, unit)
            : book.HoldsEverywhere(giver, PlatformPermissions.ManageAccounts)));
}
