using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Units;
using CsCheck;

namespace ChoDon.Platform.Core.Tests.Units;

internal sealed class UnitPathsTests
{
    private static readonly DateOnly Start = new(2000, 1, 1);
    private const int Days = 400;

    [Test]
    public void On_any_day_of_any_history_the_paths_are_the_ancestors_in_the_tree() =>
        Gen.Select(Gen.Int, Gen.Int[0, Days + 10]).Sample(
            (seed, day) =>
            {
                var versions = RandomHistory(new Random(seed));
                UnitRules.Check(versions);
                var date = Start.AddDays(day);
                var tree = new UnitTree(date, versions.Where(version => version.ValidFrom <= date && version.ValidTo >= date).Select(AsUnit));
                var paths = new UnitPaths(versions);

                foreach (var unit in versions.Select(version => version.UnitId).Distinct())
                {
                    var above = paths.Of(unit).Where(path => path.ValidFrom <= date && path.ValidTo >= date).Select(path => path.AncestorId);
                    Assert.That(above, Is.EquivalentTo(tree.PathUp(unit).Select(ancestor => ancestor.Id)));
                }
            },
            iter: 500);

    [Test]
    public void A_renamed_unit_keeps_one_path_over_the_rename()
    {
        var unit = Guid.CreateVersion7();
        UnitVersion[] versions =
        [
            Version(unit, UnitLevel.Province, null, Start, Start.AddDays(9), "a"),
            Version(unit, UnitLevel.Province, null, Start.AddDays(10), DateOnly.MaxValue, "b"),
        ];

        Assert.That(new UnitPaths(versions).Of(unit).Select(path => (path.ValidFrom, path.ValidTo)), Is.EqualTo(new[] { (Start, DateOnly.MaxValue) }));
    }

    [Test]
    public void A_unit_below_itself_is_refused()
    {
        Guid upper = Guid.CreateVersion7(), lower = Guid.CreateVersion7();
        UnitVersion[] versions =
        [
            Version(upper, UnitLevel.District, lower, Start, DateOnly.MaxValue, "a"),
            Version(lower, UnitLevel.Commune, upper, Start, DateOnly.MaxValue, "b"),
        ];

        Assert.Multiple(() =>
        {
            Assert.That(() => new UnitPaths(versions).Of(lower), Throws.InvalidOperationException);
            Assert.That(() => UnitRules.Check(versions), Throws.InstanceOf<UnitRuleException>());
        });
    }

    [Test]
    public void A_unit_that_outlives_the_one_above_it_is_refused()
    {
        Guid upper = Guid.CreateVersion7(), lower = Guid.CreateVersion7();
        UnitVersion[] versions =
        [
            Version(upper, UnitLevel.District, null, Start, Start.AddDays(5), "a"),
            Version(lower, UnitLevel.Commune, upper, Start, Start.AddDays(6), "b"),
        ];

        Assert.That(() => UnitRules.Check(versions), Throws.InstanceOf<UnitRuleException>().With.Message.Contains("07/01/2000"));
    }

    [Test]
    public void One_code_for_two_units_on_one_day_is_refused()
    {
        UnitVersion[] versions =
        [
            Version(Guid.CreateVersion7(), UnitLevel.Province, null, Start, Start.AddDays(5), "a"),
            Version(Guid.CreateVersion7(), UnitLevel.Province, null, Start.AddDays(5), DateOnly.MaxValue, "a"),
        ];

        Assert.That(() => UnitRules.Check(versions), Throws.InstanceOf<UnitRuleException>());
    }

    /// <summary>Units of each level, each cut into states at random days, each state under a random unit that was there.</summary>
    private static List<UnitVersion> RandomHistory(Random random)
    {
        var versions = new List<UnitVersion>();
        foreach (var level in Enum.GetValues<UnitLevel>())
        {
            for (var unit = 0; unit < (int)level * 2; unit++)
                AddUnit(versions, level, random);
        }

        return versions;
    }

    private static void AddUnit(List<UnitVersion> versions, UnitLevel level, Random random)
    {
        var id = Guid.CreateVersion7();
        var day = Start.AddDays(random.Next(0, Days / 2));
        var upper = versions.Where(version => version.Level < level).ToList();
        while (day < Start.AddDays(Days))
        {
            var parents = upper.Where(version => version.ValidFrom <= day && version.ValidTo >= day).ToList();
            if (level != UnitLevel.Province && parents.Count == 0)
                return;
            var parent = parents.Count == 0 ? null : parents[random.Next(parents.Count)];
            var last = day.AddDays(random.Next(0, Days / 2));
            if (parent is not null && parent.ValidTo < last)
                last = parent.ValidTo;
            versions.Add(Version(id, level, parent?.UnitId, day, last, $"{id}-{versions.Count}"));
            day = last.AddDays(1);
        }
    }

    private static UnitVersion Version(Guid unit, UnitLevel level, Guid? parent, DateOnly from, DateOnly to, string code) =>
        new() { UnitId = unit, Level = level, ParentId = parent, ValidFrom = from, ValidTo = to, Code = code, Name = code, Type = "" };

    private static Unit AsUnit(UnitVersion version) =>
        new(version.UnitId, version.Code, version.Name, version.Type, version.Level, version.ParentId, version.ValidFrom, version.ValidTo);
}
