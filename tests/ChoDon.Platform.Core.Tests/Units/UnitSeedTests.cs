using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Units.Seed;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Units;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class UnitSeedTests(DatabaseProvider provider)
{
    private CoreHarness _core = null!;

    [SetUp]
    public async Task SetUp()
    {
        _core = new CoreHarness(provider);
        await _core.SeedAsync();
    }

    [TearDown]
    public void TearDown() => _core.Dispose();

    [Test]
    public void A_code_names_the_unit_that_bore_it_on_the_day()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_core.Unit("02059", Days.In2019).Name, Is.EqualTo("Xã Đông Viên"));
            Assert.That(_core.Unit("02059", Days.LastBefore).Name, Is.EqualTo("Xã Đông Viên"));
            Assert.That(_core.Unit("02059", Days.Merger).Name, Is.EqualTo("Xã Đồng Thắng"));
            Assert.That(_core.Unit("02059", Days.In2021).Name, Is.EqualTo("Xã Đồng Thắng"));
            Assert.That(_core.Directory.AsOf(Days.In2021).FindByCode("02056"), Is.Null);
            Assert.That(_core.Unit("02059", Days.In2019).Id, Is.Not.EqualTo(_core.Unit("02059", Days.In2021).Id));
        });
    }

    [Test]
    public void The_district_has_22_communes_before_the_mergers_and_20_after()
    {
        int Communes(DateOnly date) =>
            _core.Directory.AsOf(date).Subtree(_core.District).Count(unit => unit.Level == UnitLevel.Commune);

        Assert.Multiple(() =>
        {
            Assert.That(Communes(Days.LastBefore), Is.EqualTo(22));
            Assert.That(Communes(Days.Merger), Is.EqualTo(20));
        });
    }

    [Test]
    public void Before_the_first_list_there_is_no_unit() =>
        Assert.That(_core.Directory.AsOf(new DateOnly(2004, 8, 30)).Roots, Is.Empty);

    [Test]
    public void The_mergers_are_recorded_with_what_is_known_of_the_territory()
    {
        using var context = _core.Database.NewContext();

        var edges = context.UnitLineages.AsEnumerable().ToLookup(edge => edge.SuccessorId, edge => edge.IsFull);

        Assert.Multiple(() =>
        {
            Assert.That(context.UnitEvents.Select(change => change.Instrument).Distinct().ToList(), Is.EqualTo(new[] { "Nghị quyết 855/NQ-UBTVQH14" }));
            Assert.That(context.UnitEvents.Count(), Is.EqualTo(2));
            Assert.That(edges[_core.Unit("02059", Days.Merger).Id], Is.EquivalentTo(new[] { true, true }));
            Assert.That(edges[_core.Unit("02083", Days.Merger).Id], Is.EquivalentTo(new[] { true, false }));
        });
    }

    [Test]
    public async Task Seeding_again_adds_nothing()
    {
        var added = await _core.Get<UnitSeeder>().SeedAsync(default);

        using var context = _core.Database.NewContext();
        Assert.Multiple(() =>
        {
            Assert.That(added, Is.Zero);
            Assert.That(context.Units.Count(), Is.EqualTo(26));
            Assert.That(context.UnitEvents.Count(), Is.EqualTo(2));
            Assert.That(context.Revisions.Single(row => row.Name == Revision.Units).Number, Is.EqualTo(1));
        });
    }

    [Test]
    public void The_districts_of_today_are_known() =>
        Assert.That(_core.Directory.Districts.Select(unit => unit.Name), Is.EqualTo(new[] { "Huyện Chợ Đồn" }));
}
