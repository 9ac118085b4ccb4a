namespace ChoDon.Platform.Core.Grants;

/// <summary>All grants that have not ended, with what their roles hold, as they stood at a moment.</summary>
internal sealed class GrantSnapshot(IEnumerable<Grant> grants, IEnumerable<RolePermission> permissions)
{
    private readonly ILookup<Guid, Grant> _byAccount = grants.ToLookup(grant => grant.AccountId);
    private readonly ILookup<Guid, string> _byRole = permissions.ToLookup(held => held.RoleId, held => held.Permission);

    public static GrantSnapshot None { get; } = new([], []);

    public IEnumerable<Guid> Accounts => _byAccount.Select(grants => grants.Key);

    public IEnumerable<Grant> Of(Guid accountId, DateOnly day) => _byAccount[accountId].Where(grant => grant.HoldsOn(day));

    public IEnumerable<Grant> Of(Guid accountId, string permission, DateOnly day) =>
        Of(accountId, day).Where(grant => _byRole[grant.RoleId].Contains(permission, StringComparer.Ordinal));

    public IEnumerable<string> PermissionsOf(Guid accountId, DateOnly day) =>
        Of(accountId, day).SelectMany(grant => _byRole[grant.RoleId]).Distinct(StringComparer.Ordinal);
}
