using System.Security.Cryptography;
using System.Text;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Testing.Jobs;

/// <summary>A small tree that never changes: a province, a district, communes and their villages.</summary>
public sealed class FixedUnits : IUnitDirectory
{
    private static readonly DateOnly Begin = new(2018, 1, 1);

    private readonly List<Unit> _units = [];
    private readonly bool _isShared;

    /// <param name="communes">Those of the first district.</param>
    /// <param name="villagesEach">The villages of each commune.</param>
    /// <param name="districts">The districts; all but the first are empty.</param>
    /// <param name="isShared">Every process that makes this tree has the same ids.</param>
    public FixedUnits(int communes = 3, int villagesEach = 2, int districts = 1, bool isShared = false)
    {
        _isShared = isShared;
        var province = Add("06", "Tỉnh Bắc Kạn", "Tỉnh", UnitLevel.Province, null);
        District = Add("064", "Huyện Chợ Đồn", "Huyện", UnitLevel.District, province.Id);
        for (var other = 1; other < districts; other++)
            Add($"06{other + 4}", $"Huyện Minh Họa {other}", "Huyện", UnitLevel.District, province.Id);
        for (var number = 1; number <= communes; number++)
        {
            var commune = Add($"c{number}", $"Xã Minh Họa {number}", "Xã", UnitLevel.Commune, District.Id);
            for (var village = 1; village <= villagesEach; village++)
                Add($"c{number}-{village}", $"Thôn {village}", "Thôn", UnitLevel.Village, commune.Id);
        }
    }

    public Unit District { get; }

    public IReadOnlyList<Unit> Districts => [.. _units.Where(unit => unit.Level == UnitLevel.District)];

    public IReadOnlyList<Unit> Villages => [.. _units.Where(unit => unit.Level == UnitLevel.Village)];

    /// <summary>The rows that the database holds for this tree.</summary>
    public IEnumerable<UnitPath> Paths()
    {
        var tree = AsOf(Begin);
        return _units.SelectMany(unit => tree.PathUp(unit.Id).Select(above => new UnitPath
        {
            AncestorId = above.Id,
            UnitId = unit.Id,
            ValidFrom = Begin,
            ValidTo = DateOnly.MaxValue,
        }));
    }

    public UnitTree AsOf(DateOnly date) => new(date, _units);

    private Unit Add(string code, string name, string type, UnitLevel level, Guid? parentId)
    {
        var unit = new Unit(IdOf(code), code, name, type, level, parentId, Begin, null);
        _units.Add(unit);
        return unit;
    }

    private Guid IdOf(string code) =>
        _isShared ? new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(code)).AsSpan(0, 16)) : Guid.CreateVersion7();
}
