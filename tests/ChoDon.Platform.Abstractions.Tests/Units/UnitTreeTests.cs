using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Abstractions.Tests.Units;

internal sealed class UnitTreeTests
{
    private static readonly DateOnly Date = new(2019, 6, 30);
    private static readonly Unit Province = Make("06", "Tỉnh Bắc Kạn", UnitLevel.Province, null);
    private static readonly Unit District = Make("064", "Huyện Chợ Đồn", UnitLevel.District, Province);
    private static readonly Unit Town = Make("02020", "Thị trấn Bằng Lũng", UnitLevel.Commune, District);
    private static readonly Unit Commune = Make("02023", "Xã Xuân Lạc", UnitLevel.Commune, District);
    private static readonly Unit Group10 = Make("02020-001", "Tổ 10", UnitLevel.Village, Town);
    private static readonly Unit Group2A = Make("02020-002", "Tổ 2A", UnitLevel.Village, Town);

    private static readonly UnitTree Tree = new(Date, [Group10, Commune, Group2A, Town, District, Province]);

    [Test]
    public void A_subtree_lists_parents_before_children_in_natural_order() =>
        Assert.That(Tree.Subtree(District.Id), Is.EqualTo(new[] { District, Town, Group2A, Group10, Commune }));

    [Test]
    public void Units_of_a_level_come_in_the_order_of_the_tree() =>
        Assert.That(Tree.AtLevel(UnitLevel.Village), Is.EqualTo(new[] { Group2A, Group10 }));

    [Test]
    public void A_village_is_named_with_its_commune_and_a_larger_unit_alone() => Assert.Multiple(() =>
    {
        Assert.That(Tree.PlaceName(Group2A.Id), Is.EqualTo("Tổ 2A, Thị trấn Bằng Lũng"));
        Assert.That(Tree.PlaceName(Town.Id), Is.EqualTo("Thị trấn Bằng Lũng"));
        Assert.That(Tree.PlaceName(District.Id), Is.EqualTo("Huyện Chợ Đồn"));
        Assert.That(Tree.PlaceName(Guid.CreateVersion7()), Is.Empty);
    });

    [Test]
    public void A_unit_is_found_by_id_and_by_code() =>
        Assert.That((Tree.Find(Town.Id), Tree.FindByCode("02020")), Is.EqualTo((Town, Town)));

    [Test]
    public void What_is_not_there_is_not_found()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Tree.Find(Guid.CreateVersion7()), Is.Null);
            Assert.That(Tree.FindByCode("99999"), Is.Null);
            Assert.That(Tree.Subtree(Guid.CreateVersion7()), Is.Empty);
            Assert.That(Tree.AncestorAt(District.Id, UnitLevel.Commune), Is.Null);
        });
    }

    [Test]
    public void The_way_up_gives_ancestors_and_names()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Tree.PathUp(Group2A.Id), Is.EqualTo(new[] { Group2A, Town, District, Province }));
            Assert.That(Tree.AncestorAt(Group2A.Id, UnitLevel.District), Is.EqualTo(District));
            Assert.That(Tree.PathName(Group2A.Id), Is.EqualTo("Tổ 2A, Thị trấn Bằng Lũng, Huyện Chợ Đồn, Tỉnh Bắc Kạn"));
        });
    }

    [Test]
    public void The_same_tree_can_stand_for_another_date()
    {
        var other = Tree.WithDate(Date.AddDays(1));

        Assert.That((other.Date, other.Find(Town.Id), Tree.Date), Is.EqualTo((Date.AddDays(1), Town, Date)));
    }

    [Test]
    public void Two_units_with_one_code_make_no_tree() =>
        Assert.That(() => new UnitTree(Date, [Town, Make("02020", "Xã Chợ Đồn", UnitLevel.Commune, null)]), Throws.ArgumentException);

    private static Unit Make(string code, string name, UnitLevel level, Unit? parent) =>
        new(Guid.CreateVersion7(), code, name, name.Split(' ')[0], level, parent?.Id, new DateOnly(2004, 8, 31), null);
}
