using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Testing.Registers;

/// <summary>
/// The test district, whose map changed on a day: the first commune was merged into the second, the first village of the
/// third went to the fourth, and the first of the fifth is no more.
/// </summary>
public sealed class ChangedDistrict : IUnitDirectory
{
    private readonly DateOnly _day;
    private readonly TestDistrict _district;
    private readonly UnitTree _after;

    public ChangedDistrict(TestDistrict district, DateOnly day)
    {
        (_district, _day) = (district, day);
        var (communes, villages) = (district.Communes, district.Villages);
        var before = district.Tree.Roots.SelectMany(root => district.Tree.Subtree(root.Id));
        _after = new UnitTree(day, before.Where(unit => unit != communes[0] && unit != villages[4]).Select(unit => unit switch
        {
            _ when unit.ParentId == communes[0].Id => unit with { ParentId = communes[1].Id },
            _ when unit == villages[2] => unit with { ParentId = communes[3].Id },
            _ => unit,
        }));
    }

    public IReadOnlyList<Unit> Districts => _district.Districts;

    public UnitTree AsOf(DateOnly date) => (date < _day ? _district.Tree : _after).WithDate(date);

    public IEnumerable<UnitPath> Paths() =>
        Paths(_district.Tree, _district.Tree.Date, _day.AddDays(-1)).Concat(Paths(_after, _day, DateOnly.MaxValue));

    private static IEnumerable<UnitPath> Paths(UnitTree tree, DateOnly first, DateOnly last) =>
        from root in tree.Roots
        from unit in tree.Subtree(root.Id)
        from above in tree.PathUp(unit.Id)
        select new UnitPath { AncestorId = above.Id, UnitId = unit.Id, ValidFrom = first, ValidTo = last };
}
