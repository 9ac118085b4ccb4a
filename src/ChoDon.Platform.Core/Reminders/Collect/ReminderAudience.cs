using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>
/// Who is told: going up from a unit, the holders of the permission by a grant of the first unit that has any, and when it
/// is escalated of the second one too. Made for one round, because it remembers.
/// </summary>
internal sealed class ReminderAudience(GrantBook grants, UnitTree tree, Guid districtId, IReadOnlySet<Guid> active)
{
    private readonly Dictionary<(string Permission, Guid UnitId), List<Guid[]>> _ladders = [];

    public IEnumerable<(Guid AccountId, bool IsEscalated)> Of(string permission, Guid unitId, bool isEscalated)
    {
        var ladder = Ladder(permission, unitId);
        var first = ladder.FirstOrDefault() ?? [];
        var next = isEscalated && ladder.Count > 1 ? ladder[1].Except(first) : [];
        return [.. first.Select(account => (account, false)), .. next.Select(account => (account, true))];
    }

    /// <summary>Those of the named people who hold the permission in the unit today.</summary>
    public IEnumerable<(Guid AccountId, bool IsEscalated)> Among(IEnumerable<Guid> named, string permission, Guid unitId) =>
        [.. named.Where(account => active.Contains(account) && grants.Holds(account, permission, unitId)).Distinct().Select(account => (account, false))];

    private List<Guid[]> Ladder(string permission, Guid unitId)
    {
        if (_ladders.TryGetValue((permission, unitId), out var known))
            return known;

        // A unit that is no more has nobody; what was due there is the district's.
        var start = tree.Find(unitId) is null ? districtId : unitId;
        Guid?[] rungs = [.. tree.PathUp(start).Select(unit => (Guid?)unit.Id), null];
        return _ladders[(permission, unitId)] =
        [
            .. rungs
                .Select(rung => grants.HoldersAt(permission, rung).Where(active.Contains).ToArray())
                .Where(holders => holders.Length > 0),
        ];
    }
}
