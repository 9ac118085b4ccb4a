using Autofac;
using ChoDon.Platform.Abstractions.Time;
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
    public async Task Figures_of_months_and_the_notes_about_them_become_those_of_their_days()
    {
        using var database = TestDatabase.CreateEmpty(provider);
        await using var context = database.NewContext();
        await context.Database.MigrateAsync("Holidays");
        var (village, february) = (Guid.CreateVersion7(), new DateOnly(2020, 2, 1));
        await context.Database.ExecuteSqlAsync($"""
            INSERT INTO platform_figure_row (month, unit_id, key, thousandths, status, qualifier, is_stale, stale_marks, computed_at)
            VALUES ({february}, {village}, {"a"}, {7000}, {1}, {0}, {false}, {0}, {DateTime.UnixEpoch})
            """);
        await context.Database.ExecuteSqlAsync($"""
            INSERT INTO platform_figure_change (id, module_id, unit_id, from_month, to_month)
            VALUES ({Guid.CreateVersion7()}, {"m"}, {village}, {february}, {new DateOnly(2020, 4, 1)}),
                   ({Guid.CreateVersion7()}, {"m"}, {village}, {february}, {DateOnly.MaxValue})
            """);

        await context.Database.MigrateAsync();

        var row = context.Figures.AsNoTracking().Single();
        var notes = context.FigureChanges.AsNoTracking().OrderBy(note => note.LastDay).Select(note => new DayRange(note.FirstDay, note.LastDay)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That((row.FirstDay, row.LastDay, row.Thousandths), Is.EqualTo((february, new DateOnly(2020, 2, 29), 7000)));
            Assert.That(notes, Is.EqualTo(new DayRange[] { new(february, new(2020, 4, 30)), new(february, DateOnly.MaxValue) }));
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
