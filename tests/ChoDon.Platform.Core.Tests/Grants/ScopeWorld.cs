using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;

namespace ChoDon.Platform.Core.Tests.Grants;

/// <summary>A random tree with a random person's grants and rows all over it, and the plain answer to who sees what.</summary>
internal sealed class ScopeWorld
{
    private static readonly DateOnly Today = new(2020, 5, 11);

    private readonly Dictionary<Guid, Guid?> _parents;

    public ScopeWorld(Random chance, Guid account, Guid seeingRole, Guid blindRole)
    {
        List<Unit> units = [];
        Add(UnitLevel.Province, null);
        for (var districts = chance.Next(1, 4); districts > 0; districts--)
        {
            var district = Add(UnitLevel.District, units[0].Id);
            for (var communes = chance.Next(0, 5); communes > 0; communes--)
            {
                var commune = Add(UnitLevel.Commune, district.Id);
                for (var villages = chance.Next(0, 6); villages > 0; villages--)
                    Add(UnitLevel.Village, commune.Id);
            }
        }

        Units = units;
        _parents = units.ToDictionary(unit => unit.Id, unit => unit.ParentId);
        var all = units.Where(unit => unit.Level == UnitLevel.District).ToList();
        District = all[chance.Next(all.Count)];
        SomeUnit = Any().Id;
        Rows = [.. Enumerable.Range(0, chance.Next(0, 40)).Select(_ => new Row { UnitId = Any().Id, Words = "row" })];
        Grants = [.. Enumerable.Range(0, chance.Next(0, 4)).Select(_ => Grant())];

        Unit Add(UnitLevel level, Guid? parent)
        {
            var id = Guid.CreateVersion7();
            units.Add(new Unit(id, id.ToString("N"), $"Đơn vị {units.Count}", "", level, parent, Today.AddYears(-1), null));
            return units[^1];
        }

        Unit Any() => units[chance.Next(units.Count)];

        Grant Grant() => new()
        {
            AccountId = account,
            RoleId = chance.Next(4) == 0 ? blindRole : seeingRole,
            UnitId = chance.Next(10) == 0 ? null : Any().Id,
            FirstDay = Today.AddDays(chance.Next(-3, 2)),
            LastDay = chance.Next(2) == 0 ? null : Today.AddDays(chance.Next(-1, 3)),
            EndedAt = chance.Next(6) == 0 ? DateTime.UnixEpoch : null,
            GivenBy = "test",
            GivenAt = DateTime.UnixEpoch,
        };

        SeeingRole = seeingRole;
    }

    public IReadOnlyList<Unit> Units { get; }

    public Unit District { get; }

    public Guid SomeUnit { get; }

    public IReadOnlyList<Row> Rows { get; }

    public IReadOnlyList<Grant> Grants { get; }

    private Guid SeeingRole { get; }

    public bool Sees(Guid unitId) => IsBelow(unitId, District.Id) && Grants.Any(grant =>
        grant.RoleId == SeeingRole
        && grant.EndedAt is null
        && grant.FirstDay <= Today
        && !(grant.LastDay < Today)
        && (grant.UnitId is null || IsBelow(unitId, grant.UnitId.Value)));

    private bool IsBelow(Guid unitId, Guid above)
    {
        for (Guid? unit = unitId; unit is { } here; unit = _parents[here])
        {
            if (here == above)
                return true;
        }

        return false;
    }
}
