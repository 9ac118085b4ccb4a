using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.SaveVillageTag;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class MigrationTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public void An_empty_database_migrates_and_the_model_has_no_pending_changes()
    {
        using var data = Register.NewContext();

        Assert.Multiple(() =>
        {
            Assert.That(data.Database.GetPendingMigrations(), Is.Empty);
            Assert.That(data.Database.HasPendingModelChanges(), Is.False);
            Assert.That(data.Households.Count(), Is.Zero);
        });
    }

    [Test]
    public async Task The_database_itself_refuses_a_second_open_membership_and_a_second_leader()
    {
        var modelId = await Register.StartModelAsync(0);
        var householdId = await Register.EnrolAsync("Nông Văn An");
        await Register.AppointAsync(modelId, Post.Leader, "Ma Thị Hoa", Day(2018, 7, 1));

        Assert.Multiple(() =>
        {
            Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(new Membership
            {
                HouseholdId = householdId,
                VillageModelId = modelId,
                UnitId = Register.Village(0),
                CommittedOn = Day(2019, 1, 1),
                JoinedOn = Day(2019, 1, 1),
            }));
            Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(new PostHolder
            {
                VillageModelId = modelId,
                UnitId = Register.Village(0),
                Post = Post.Leader,
                Name = "Hoàng Văn Bình",
                FirstDay = Day(2019, 1, 1),
            }));
        });
    }

    [Test]
    public async Task Terms_from_before_terms_had_a_village_get_that_of_their_model()
    {
        var modelId = await Register.StartModelAsync(3);
        await Register.AppointAsync(modelId, Post.Leader, "Ma Thị Hoa", Day(2018, 7, 1));
        await using (var data = Register.NewContext())
        {
            await data.Database.MigrateAsync("Initial");
            await data.Database.MigrateAsync();
        }

        Assert.That((await Register.TermsAsync(modelId, Post.Leader)).Single().UnitId, Is.EqualTo(Register.Village(3)));
    }

    [Test]
    public async Task Kinds_of_areas_from_before_the_host_kept_them_are_all_there_with_their_stamps()
    {
        VillageTag[] tags =
        [
            NewTag(0, AreaTag.RegionThree, Day(2018, 1, 1), Day(2019, 12, 31)),
            NewTag(0, AreaTag.RegionTwo, Day(2020, 1, 1), null),
            NewTag(1, AreaTag.Remote, Day(2017, 6, 1), null),
        ];
        await BeforeTheHostKeptTagsAsync();
        await using (var data = Register.NewContext())
        {
            foreach (var tag in tags)
            {
                await data.Database.ExecuteSqlAsync($"""
                    INSERT INTO enr_village_tag (id, unit_id, tag, choice, first_day, last_day, stamp, saved_at)
                    VALUES ({tag.Id}, {tag.UnitId}, {(int)tag.Tag}, {(int)tag.Choice}, {tag.FirstDay}, {tag.LastDay}, {tag.Stamp}, {tag.SavedAt})
                    """);
            }
        }

        await UpgradeAsync();

        await ExpectAsync(tags);
        var known = tags[2];
        var edited = await Register.SaveTagAsync(new SaveVillageTagCommand(
            known.Id, known.Stamp, known.UnitId, AreaTag.Bordering, known.FirstDay, known.LastDay));
        Assert.That(edited.Status, Is.EqualTo(SaveStatus.Saved));
    }

    [Test]
    public async Task Kinds_of_areas_survive_the_way_back_and_forth()
    {
        VillageTag[] tags = [NewTag(0, AreaTag.Complex, Day(2018, 1, 1), null), NewTag(2, AreaTag.Remote, Day(2017, 6, 1), Day(2018, 6, 1))];
        await Register.WithAsync((data, _) =>
        {
            data.VillageTags.AddRange(tags);
            return data.SaveChangesAsync();
        });

        await BeforeTheHostKeptTagsAsync();
        await UpgradeAsync();

        await ExpectAsync(tags);
    }

    private VillageTag NewTag(int village, AreaTag tag, DateOnly firstDay, DateOnly? lastDay) => new VillageTag
    {
        UnitId = Register.Village(village),
        FirstDay = firstDay,
        LastDay = lastDay,
        SavedAt = new DateTime(2020, 2, 3, 4, 5, 6, DateTimeKind.Utc),
    }.As(tag);

    private async Task BeforeTheHostKeptTagsAsync()
    {
        await using var data = Register.NewContext();
        await data.Database.MigrateAsync("EndedWithModel");
        await using var platform = Register.NewPlatformContext();
        await platform.Database.MigrateAsync("MailChoices");
    }

    private async Task UpgradeAsync()
    {
        await using var platform = Register.NewPlatformContext();
        await platform.Database.MigrateAsync();
        await using var data = Register.NewContext();
        await data.Database.MigrateAsync();
    }

    private async Task ExpectAsync(IEnumerable<VillageTag> tags)
    {
        await using var data = Register.NewContext();
        Assert.That((await data.VillageTags.AsNoTracking().ToListAsync()).Select(Fields), Is.EquivalentTo(tags.Select(Fields)));
    }

    private static object Fields(VillageTag tag) =>
        (tag.Id, tag.UnitId, tag.Tag, tag.Choice, tag.FirstDay, tag.LastDay, tag.Stamp, tag.SavedAt);

    private Task<int> AddAsync(object row) => Register.WithAsync((data, _) =>
    {
        data.Add(row);
        return data.SaveChangesAsync();
    });
}
