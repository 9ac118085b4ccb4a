using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Tests.Support;
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

    private Task<int> AddAsync(object row) => Register.WithAsync((data, _) =>
    {
        data.Add(row);
        return data.SaveChangesAsync();
    });
}
