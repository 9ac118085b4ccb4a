using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Testing.Registers;

/// <summary>A province with one district of 20 communes and 228 villages, and a neighbouring district with one village.</summary>
public sealed class TestDistrict : IUnitDirectory, ICurrentUnit
{
    public const int VillageCount = 228;

    private static readonly DateOnly First = new(2004, 8, 31);

    private readonly List<Unit> _units = [];

    public TestDistrict()
    {
        var province = Add("06", "Tỉnh Bắc Kạn", UnitLevel.Province, null);
        District = Unit = Add("064", "Huyện Chợ Đồn", UnitLevel.District, province);
        Communes = [.. Enumerable.Range(1, 20).Select(number => Add($"020{number:00}", $"Xã Số {number}", UnitLevel.Commune, District))];
        Villages =
        [
            .. Enumerable.Range(0, VillageCount).Select(number =>
            {
                var commune = Communes[number % Communes.Count];
                var serial = (number / Communes.Count) + 1;
                return Add($"{commune.Code}-{serial:000}", $"Thôn Bản {serial}", UnitLevel.Village, commune);
            }),
        ];
        var neighbour = Add("061", "Huyện Ba Bể", UnitLevel.District, province);
        var farCommune = Add("01900", "Xã Xa", UnitLevel.Commune, neighbour);
        FarVillage = Add("01900-001", "Thôn Xa", UnitLevel.Village, farCommune);
        Tree = new UnitTree(First, _units);
    }

    public Unit District { get; }

    /// <summary>What the person looks at: the district, until a test says otherwise.</summary>
    public Unit Unit { get; set; }

    public IReadOnlyList<Unit> Communes { get; }

    public IReadOnlyList<Unit> Villages { get; }

    public Unit FarVillage { get; }

    public UnitTree Tree { get; }

    public IReadOnlyList<Unit> Districts => [District];

    public UnitTree AsOf(DateOnly date) => Tree;

    public IEnumerable<UnitPath> Paths() =>
        from unit in _units
        from ancestor in Tree.PathUp(unit.Id)
        select new UnitPath { AncestorId = ancestor.Id, UnitId = unit.Id, ValidFrom = First, ValidTo = DateOnly.MaxValue };

    // Keys that are the same in every run, so that two databases can be compared village by village.
    private Unit Add(string code, string name, UnitLevel level, Unit? parent)
    {
        var id = new Guid(_units.Count + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
        var unit = new Unit(id, code, name, name.Split(' ')[0], level, parent?.Id, First, null);
        _units.Add(unit);
        return unit;
    }
}
