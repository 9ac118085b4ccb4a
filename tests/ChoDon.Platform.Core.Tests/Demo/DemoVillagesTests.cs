using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Demo;
using ChoDon.Platform.Core.Tests.Units;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Demo;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class DemoVillagesTests(DatabaseProvider provider)
{
    private CoreHarness _core = null!;
    private int _count;

    [OneTimeSetUp]
    public async Task SetUp()
    {
        _core = new CoreHarness(provider);
        await _core.SeedAsync();
        _count = await _core.Get<DemoVillages>().CreateAsync(default);
    }

    [OneTimeTearDown]
    public void TearDown() => _core.Dispose();

    [Test]
    public void There_are_228_villages_before_and_after_the_mergers()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_count, Is.EqualTo(228));
            Assert.That(VillagesOf("064", Days.LastBefore), Has.Count.EqualTo(228));
            Assert.That(VillagesOf("064", Days.Merger), Has.Count.EqualTo(228));
            Assert.That(VillagesOf("064", Days.LastBefore).Select(unit => unit.Id), Is.EquivalentTo(VillagesOf("064", Days.Merger).Select(unit => unit.Id)));
        });
    }

    [TestCase("02056", "2020-01-31", 10)]
    [TestCase("02059", "2020-01-31", 12)]
    [TestCase("02059", "2020-02-01", 22)]
    [TestCase("02083", "2020-02-01", 16)]
    [TestCase("02065", "2020-02-01", 11)]
    public void The_communes_have_the_published_numbers(string commune, string day, int villages) =>
        Assert.That(VillagesOf(commune, DateOnly.ParseExact(day, "yyyy-MM-dd")), Has.Count.EqualTo(villages));

    [Test]
    public void Every_commune_of_2018_has_villages()
    {
        var tree = _core.Directory.AsOf(new DateOnly(2018, 6, 12));

        Assert.That(tree.AtLevel(UnitLevel.Commune).Select(commune => tree.Children(commune.Id).Count()), Is.All.GreaterThanOrEqualTo(7));
    }

    [Test]
    public void The_villages_of_Ra_Ban_follow_those_of_Dong_Vien_in_the_new_commune()
    {
        var before = _core.Directory.AsOf(Days.LastBefore);
        var after = _core.Directory.AsOf(Days.Merger);

        var codes = VillagesOf("02056", Days.LastBefore).Select(unit => after.Find(unit.Id)!.Code);

        Assert.Multiple(() =>
        {
            Assert.That(codes, Is.EquivalentTo(Enumerable.Range(13, 10).Select(number => $"02059-{number:D3}")));
            Assert.That(before.FindByCode("02059-012")!.Id, Is.EqualTo(after.FindByCode("02059-012")!.Id));
        });
    }

    [Test]
    public void The_street_groups_of_the_town_stand_in_natural_order() =>
        Assert.That(
            VillagesOf("02020", Days.In2019).Where(unit => unit.Type == "Tổ dân phố").Select(unit => unit.Name),
            Is.EqualTo(new[]
            {
                "Tổ 1", "Tổ 2A", "Tổ 2B", "Tổ 3", "Tổ 4", "Tổ 5", "Tổ 6A", "Tổ 6B",
                "Tổ 7", "Tổ 8", "Tổ 9", "Tổ 10", "Tổ 11A", "Tổ 11B", "Tổ 12",
            }));

    [Test]
    public async Task Asked_again_it_adds_nothing()
    {
        var again = await _core.Get<DemoVillages>().CreateAsync(default);

        using var context = _core.Database.NewContext();
        Assert.Multiple(() =>
        {
            Assert.That(again, Is.EqualTo(228));
            Assert.That(context.Units.Count(), Is.EqualTo(26 + 228));
        });
    }

    [Test]
    public void The_paths_agree_with_the_tree() =>
        PathAssert.AgreesWithTree(_core, Days.LastBefore, Days.Merger);

    private IReadOnlyList<Unit> VillagesOf(string code, DateOnly day)
    {
        var tree = _core.Directory.AsOf(day);
        return [.. tree.Subtree(tree.FindByCode(code)!.Id).Where(unit => unit.Level == UnitLevel.Village)];
    }
}
