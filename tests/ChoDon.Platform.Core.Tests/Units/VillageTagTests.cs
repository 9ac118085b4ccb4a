using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Tests.Audit;
using ChoDon.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Units;

/// <summary>What any module knows of the kinds of areas.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class VillageTagTests(DatabaseProvider provider) : NotebookFixture(provider)
{
    private static readonly DateOnly First = new(2018, 1, 1);
    private static readonly DateOnly Last = new(2019, 12, 31);

    private readonly Guid _other = Guid.CreateVersion7();

    [SetUp]
    public async Task SaveTagsAsync()
    {
        await using var context = NewNotebook();
        context.VillageTags.AddRange(NewTag(Village, AreaTag.Remote, Last), NewTag(Village, AreaTag.Complex, null), NewTag(_other, AreaTag.Remote, null));
        await context.SaveChangesAsync();
    }

    [Test]
    public async Task A_tag_holds_from_its_first_to_its_last_day()
    {
        Assert.That(await TagsAsync(First.AddDays(-1)), Is.Empty);
        Assert.That(await TagsAsync(First), Is.EqualTo(new[] { AreaTag.Remote, AreaTag.Complex }));
        Assert.That(await TagsAsync(Last), Is.EqualTo(new[] { AreaTag.Remote, AreaTag.Complex }));
        Assert.That(await TagsAsync(Last.AddDays(1)), Is.EqualTo(new[] { AreaTag.Complex }));
    }

    [Test]
    public async Task Tags_of_villages_out_of_scope_are_neither_seen_nor_saved()
    {
        Access.Scope = DataScope.Of([Village]);
        await using var context = NewNotebook();

        Assert.That(await context.TagsOn(Last).Select(tag => tag.UnitId).Distinct().ToListAsync(), Is.EqualTo(new[] { Village }));
        context.VillageTags.Add(NewTag(_other, AreaTag.Bordering, null));
        Assert.ThrowsAsync<OutOfScopeException>(() => context.SaveChangesAsync());
    }

    [Test]
    public async Task The_database_itself_refuses_a_second_open_tag_of_one_choice()
    {
        await using var context = NewNotebook();
        context.VillageTags.AddRange(NewTag(Village, AreaTag.RegionOne, null), NewTag(Village, AreaTag.RegionTwo, null));

        Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());
    }

    private async Task<List<AreaTag>> TagsAsync(DateOnly day)
    {
        await using var context = NewNotebook();
        return await context.TagsOn(day).Where(tag => tag.UnitId == Village).OrderBy(tag => tag.Tag).Select(tag => tag.Tag).ToListAsync();
    }

    private static VillageTag NewTag(Guid village, AreaTag tag, DateOnly? lastDay) =>
        new VillageTag { UnitId = village, FirstDay = First, LastDay = lastDay, SavedAt = DateTime.UnixEpoch }.As(tag);
}
