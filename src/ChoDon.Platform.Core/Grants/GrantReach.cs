using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Platform.Core.Grants;

/// <summary>Where the person at work may give and end grants.</summary>
public sealed class GrantReach(GrantBook book, IAccess access)
{
    private bool IsEverywhere => access.Scope.IsUnlimited
        || (access.Actor.AccountId is { } giver && book.HoldsEverywhere(giver, PlatformPermissions.ManageAccounts));

    /// <param name="unitId">A unit, or null for the whole installation.</param>
    public bool Includes(Guid? unitId) =>
        IsEverywhere || (unitId is { } unit && access.Holds(PlatformPermissions.ManageAccounts, unit));

    /// <summary>All units in reach, or null when the whole installation is.</summary>
    public IReadOnlyCollection<Guid>? UnitIds() => IsEverywhere
        ? null
        : access.Actor.AccountId is { } giver ? book.UnitsBelow(giver, PlatformPermissions.ManageAccounts) : [];
}
