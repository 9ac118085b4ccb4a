using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Grants;

/// <summary>
/// Answers from memory who holds which permission where. The snapshot is swapped after a change was committed,
/// and a revision is polled so that other processes follow. Until the first one is read, nobody holds anything.
/// </summary>
public sealed class GrantBook : IFollower
{
    private readonly PlatformDatabase _database;
    private readonly Territory _territory;
    private readonly TimeProvider _time;
    private readonly Followed<GrantSnapshot> _followed;

    internal GrantBook(PlatformDatabase database, Territory territory, TimeProvider time)
    {
        _database = database;
        _territory = territory;
        _time = time;
        _followed = new Followed<GrantSnapshot>(GrantSnapshot.None, ReadAsync);
    }

    /// <summary>Where in the district, and in what vanished into it, the person holds the permission.</summary>
    public DataScope ScopeOf(Guid accountId, string permission, Guid districtId)
    {
        var district = _territory.Of(districtId);
        var parts = Snapshot.Of(accountId, permission, _time.Today()).ToList();
        if (parts.Count == 0)
            return DataScope.Nothing;
        if (parts.Any(grant => grant.UnitId is null))
            return district;
        if (parts.Count == 1)
            return district.Intersect(_territory.Of(parts[0].UnitId!.Value));
        return district.Intersect(DataScope.Of(parts.SelectMany(grant => _territory.Of(grant.UnitId!.Value).UnitIds)));
    }

    /// <summary>Whether the person holds the permission in the unit.</summary>
    public bool Holds(Guid accountId, string permission, Guid unitId) =>
        Snapshot.Of(accountId, permission, _time.Today()).Any(grant => Covers(grant, unitId));

    /// <summary>Whether the person holds the permission in the whole installation.</summary>
    public bool HoldsEverywhere(Guid accountId, string permission) =>
        Snapshot.Of(accountId, permission, _time.Today()).Any(grant => grant.UnitId is null);

    /// <summary>The units in which the person holds a grant today; a null stands for the whole installation.</summary>
    public IReadOnlyList<Guid?> UnitsOf(Guid accountId) =>
        [.. Snapshot.Of(accountId, _time.Today()).Select(grant => grant.UnitId).Distinct()];

    /// <summary>All units in which the person holds the permission by a grant that names a unit.</summary>
    public IReadOnlyCollection<Guid> UnitsBelow(Guid accountId, string permission) =>
        [.. Snapshot.Of(accountId, permission, _time.Today())
            .Select(grant => grant.UnitId)
            .OfType<Guid>()
            .SelectMany(unit => _territory.Of(unit).UnitIds)
            .Distinct()];

    /// <summary>All that the person holds somewhere today.</summary>
    public IReadOnlyList<string> PermissionsOf(Guid accountId) => [.. Snapshot.PermissionsOf(accountId, _time.Today())];

    /// <summary>Who holds the permission in the unit today.</summary>
    public IReadOnlyList<Guid> HoldersOf(string permission, Guid unitId) =>
        [.. Snapshot.Accounts.Where(account => Holds(account, permission, unitId))];

    /// <summary>Who holds the permission today by a grant of this very unit; null stands for the whole installation.</summary>
    public IReadOnlyList<Guid> HoldersAt(string permission, Guid? unitId) =>
        [.. HoldersWithUnits(permission).Where(held => held.UnitId == unitId).Select(held => held.AccountId).Distinct()];

    /// <summary>Who holds the permission today, and by a grant of which unit; null stands for the whole installation.</summary>
    public IEnumerable<(Guid AccountId, Guid? UnitId)> HoldersWithUnits(string permission)
    {
        var today = _time.Today();
        return Snapshot.Accounts.SelectMany(
            account => Snapshot.Of(account, permission, today), (account, grant) => (account, grant.UnitId));
    }

    public Task ReloadAsync(CancellationToken cancellationToken) => _followed.ReloadAsync(cancellationToken);

    string IFollower.Revision => Revision.Grants;

    public Task FollowAsync(long number, CancellationToken cancellationToken) => _followed.FollowAsync(number, cancellationToken);

    private GrantSnapshot Snapshot => _followed.Current;

    private async Task<(long, GrantSnapshot)> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = _database.NewContext();
        var revision = await Revisions.ReadAsync(context, Revision.Grants, cancellationToken);
        var grants = await context.Grants.AsNoTracking().Where(grant => grant.EndedAt == null).ToListAsync(cancellationToken);
        var permissions = await context.RolePermissions.AsNoTracking().ToListAsync(cancellationToken);
        return (revision, new GrantSnapshot(grants, permissions));
    }

    private bool Covers(Grant grant, Guid unitId) =>
        grant.UnitId is not { } unit || _territory.Of(unit).Contains(unitId);
}
