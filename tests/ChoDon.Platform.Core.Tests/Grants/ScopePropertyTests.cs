using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;
using CsCheck;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Grants;

/// <summary>Random trees, grants and rows: what the database gives out is what a plain walk up the tree allows.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class ScopePropertyTests(DatabaseProvider provider)
{
    private const int Trees = 60;

    private ScopeHouse _house = null!;

    [OneTimeSetUp]
    public void SetUp() => _house = new ScopeHouse(provider);

    [OneTimeTearDown]
    public void TearDown() => _house.Dispose();

    [Test]
    public void No_query_gives_out_a_row_out_of_scope() =>
        Gen.Int.Sample(seed => Check(seed, access => new RowsContext(_house.Options<RowsContext>()) { Access = access }), iter: Trees, threads: 1);

    [Test]
    public void Without_the_filter_a_row_out_of_scope_is_given_out() =>
        Assert.Throws<CsCheckException>(() => Gen.Int.Sample(
            seed => Check(seed, access => new UnfilteredRowsContext(_house.Options<UnfilteredRowsContext>()) { Access = access }),
            iter: Trees, threads: 1));

    [Test]
    public void No_row_is_saved_moved_or_removed_out_of_scope() => Gen.Int.Sample(
        seed =>
        {
            var world = _house.Prepare(seed);
            var access = _house.Enter(world);
            using var all = new RowsContext(_house.Options<RowsContext>()) { Access = _house.Everything };
            foreach (var row in all.Rows.AsNoTracking().ToList().Take(6))
            {
                var isVisible = world.Sees(row.UnitId);
                Assert.That(IsRefused(context => context.Add(new Row { UnitId = row.UnitId, Words = "new" })), Is.EqualTo(!isVisible));
                Assert.That(IsRefused(context => context.Remove(row)), Is.EqualTo(!isVisible));
                if (row.UnitId == world.SomeUnit)
                    continue;
                Assert.That(
                    IsRefused(context => context.Attach(row).Entity.UnitId = world.SomeUnit),
                    Is.EqualTo(!isVisible || !world.Sees(world.SomeUnit)));
            }

            bool IsRefused(Action<RowsContext> change)
            {
                using var context = new RowsContext(_house.Options<RowsContext>()) { Access = access };
                using var transaction = context.Database.BeginTransaction();
                change(context);
                try
                {
                    context.SaveChanges();
                    return false;
                }
                catch (OutOfScopeException)
                {
                    return true;
                }
            }
        },
        iter: Trees / 2,
        threads: 1);

    private void Check(int seed, Func<IAccess, RowsContext> open)
    {
        var world = _house.Prepare(seed);
        using var context = open(_house.Enter(world));
        var visible = world.Rows.Where(row => world.Sees(row.UnitId)).Select(row => row.Id).Order().ToList();

        Assert.That(context.Rows.Select(row => row.Id).ToList(), Is.EquivalentTo(visible));
        Assert.That(context.Rows.Count(), Is.EqualTo(visible.Count));
        Assert.That(context.Rows.GroupBy(row => row.UnitId).Select(rows => rows.Count()).ToList().Sum(), Is.EqualTo(visible.Count));
        Assert.That(
            context.UnitPaths.SelectMany(path => context.Rows.Where(row => row.UnitId == path.UnitId)).Count(),
            Is.EqualTo(visible.Count), "through a join from a table that is open to all");
        Assert.That(
            world.Rows.Select(row => context.Rows.FirstOrDefault(other => other.Id == row.Id)).Count(found => found is not null),
            Is.EqualTo(visible.Count), "by keys that were guessed");
        using var transaction = context.Database.BeginTransaction();
        Assert.That(context.Rows.ExecuteUpdate(set => set.SetProperty(row => row.Words, "changed")), Is.EqualTo(visible.Count));
        Assert.That(context.Rows.ExecuteDelete(), Is.EqualTo(visible.Count));
    }
}
