using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Data;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class MigrationTests(DatabaseProvider provider)
{
    [Test]
    public void An_empty_database_migrates_and_the_model_has_no_pending_changes()
    {
        using var database = TestDatabase.CreateEmpty(provider);
        using var context = database.NewContext();

        context.Database.Migrate();

        Assert.Multiple(() =>
        {
            Assert.That(context.Database.GetPendingMigrations(), Is.Empty);
            Assert.That(context.Database.HasPendingModelChanges(), Is.False);
            Assert.That(context.Units.Count(), Is.Zero);
        });
    }
}
