using Autofac;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Modules;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;
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

    [Test]
    public async Task Who_could_sign_in_before_there_were_grants_goes_on_as_administrator_and_officer()
    {
        using var core = new CoreHarness(
            provider, builder => builder.RegisterInstance(new HandModules()).As<IModuleCatalog>(), TestDatabase.CreateEmpty(provider));
        var person = Guid.CreateVersion7();
        await using (var context = core.Database.NewContext())
        {
            await context.Database.MigrateAsync("Initial");
            await context.Database.ExecuteSqlAsync($"""
                INSERT INTO platform_account (id, full_name, language, user_name, email, password_hash, email_confirmed,
                    phone_number_confirmed, two_factor_enabled, lockout_enabled, access_failed_count)
                VALUES ({person}, {"Ma Thị Hoa"}, {"vi"}, {"hoa"}, {"hoa@minh-hoa.example"}, {"x"}, {true}, {false}, {false}, {false}, {0})
                """);
            await context.Database.MigrateAsync();
        }

        await core.SeedAsync();
        await core.Get<RoleSeeder>().SeedAsync(default);
        await core.Get<FirstGrants>().AdoptAsync(default);

        await using var after = core.Database.NewContext();
        Assert.Multiple(() =>
        {
            Assert.That(after.Users.Single().State, Is.EqualTo(AccountState.Active));
            Assert.That(core.Get<GrantBook>().HoldsEverywhere(person, PlatformPermissions.EditRoles), Is.True);
            Assert.That(after.Grants.Count(), Is.EqualTo(2));
        });
    }
}
