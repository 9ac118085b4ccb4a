using ChoDon.Modules.Campaigns.ShowCoverage;
using ChoDon.Modules.Campaigns.SuggestPlan;
using ChoDon.Platform.Abstractions.Units;
using CsCheck;

namespace ChoDon.Modules.Campaigns.Tests;

internal sealed class SuggestionOrderTests
{
    private static readonly Gen<VillageReach> AnyVillage = Gen.Select(
        Gen.Int[1, 4], Gen.Int[1, 3], Gen.Int[-1, 30], Gen.Enum<AreaTag>().HashSet[0, 6], Gen.Guid,
        (name, commune, months, tags, id) => new VillageReach(
            id, $"Thôn {name}", Guid.Empty, $"Xã {commune}", [.. tags], null, null, months < 0 ? null : months));

    [Test]
    public void Whoever_has_more_reasons_or_as_many_and_is_longer_unreached_is_never_below() =>
        AnyVillage.List[2, 40].Sample(villages =>
        {
            var sorted = villages.Order(SuggestionOrder.Instance).ToList();
            foreach (var (place, above) in sorted.Index())
            {
                foreach (var below in sorted.Skip(place + 1))
                {
                    var (more, longer) = (Reasons(below) - Reasons(above), Unreached(below).CompareTo(Unreached(above)));
                    Assert.That(more > 0 || (more == 0 && longer > 0), Is.False, $"{below} stands below {above}");
                }
            }
        });

    [Test]
    public void The_order_is_total_and_does_not_depend_on_where_one_begins() =>
        Gen.Select(AnyVillage.List[0, 40], Gen.Int).Sample((villages, seed) =>
        {
            var distinct = villages.DistinctBy(village => village.Id).ToArray();
            var sorted = distinct.Order(SuggestionOrder.Instance).ToList();
            new Random(seed).Shuffle(distinct);
            Assert.That(distinct.Order(SuggestionOrder.Instance), Is.EqualTo(sorted));
            foreach (var (first, second) in sorted.Zip(sorted.Skip(1)))
            {
                Assert.That(SuggestionOrder.Instance.Compare(first, second), Is.Negative);
                Assert.That(SuggestionOrder.Instance.Compare(second, first), Is.Positive);
            }
        });

    [TestCase(null, true)]
    [TestCase(0, false)]
    [TestCase(3, false)]
    [TestCase(4, true)]
    public void A_village_that_met_lately_rests(int? months, bool expected) =>
        Assert.That(
            SuggestionOrder.HasRested(new VillageReach(Guid.Empty, "", Guid.Empty, "", [], null, null, months)), Is.EqualTo(expected));

    private static int Reasons(VillageReach village) => village.Tags.Count(tag => tag is not (AreaTag.RegionOne or AreaTag.RegionTwo or AreaTag.RegionThree));

    private static int Unreached(VillageReach village) => village.Months ?? int.MaxValue;
}
