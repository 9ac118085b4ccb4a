using Autofac;
using ChoDon.Platform.Abstractions.Figures;
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
    public async Task Figures_of_months_become_those_of_their_days_and_what_was_complete_stays()
    {
        using var core = new CoreHarness(
            provider, builder => builder.RegisterInstance(new HandModules()).As<IModuleCatalog>(), TestDatabase.CreateEmpty(provider));
        await using var context = core.Database.NewContext();
        await context.Database.MigrateAsync("Holidays");
        await core.SeedAsync();
        await core.AddVillagesAsync("02056", "Thôn Bản Dầu", "Thôn Nà Cọ");
        var (one, other) = (core.Unit("02056-001", new DateOnly(2019, 12, 31)).Id, core.Unit("02056-002", new DateOnly(2019, 12, 31)).Id);
        var (february, march) = (new DateOnly(2020, 2, 1), new DateOnly(2020, 3, 1));
        foreach (var (month, village, key, thousandths, status, isStale) in new[]
        {
            (february, one, "complete", 7000, FigureStatus.Complete, false),
            (february, other, "complete", 0, FigureStatus.Complete, false),
            (february, one, "stale", 5000, FigureStatus.Complete, false),
            (february, other, "stale", 5000, FigureStatus.Complete, true),
            (march, one, "running", 3000, FigureStatus.PartMonth, false),
            (march, other, "running", 3000, FigureStatus.Complete, false),
            (march, core.District, "off", 0, FigureStatus.NotInUse, false),
        })
        {
            await context.Database.ExecuteSqlAsync($"""
                INSERT INTO platform_figure_row (month, unit_id, key, thousandths, status, qualifier, is_stale, stale_marks, computed_at)
                VALUES ({month}, {village}, {key}, {thousandths}, {status}, {0}, {isStale}, {0}, {DateTime.UnixEpoch})
                """);
        }

        await context.Database.ExecuteSqlAsync($"""
            INSERT INTO platform_figure_change (id, module_id, unit_id, from_month, to_month)
            VALUES ({Guid.CreateVersion7()}, {"m"}, {one}, {february}, {new DateOnly(2020, 4, 1)}),
                   ({Guid.CreateVersion7()}, {"m"}, {one}, {february}, {DateOnly.MaxValue})
            """);

        await context.Database.MigrateAsync();

        var rows = context.Figures.AsNoTracking().ToList();
        var states = context.FigureStates.AsNoTracking().Where(state => state.DistrictId == core.District).ToList();
        var notes = context.FigureChanges.AsNoTracking().OrderBy(note => note.LastDay).Select(note => new DayRange(note.FirstDay, note.LastDay)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(
                rows.Select(row => (row.Key, row.UnitId, row.FirstDay, row.LastDay, row.Thousandths)),
                Is.EqualTo(new[] { ("complete", one, february, new DateOnly(2020, 2, 29), 7000L) }));
            Assert.That(
                states.Select(state => (state.Key, state.FirstDay, state.LastDay, state.Status)),
                Is.EquivalentTo(new[]
                {
                    ("complete", february, new DateOnly(2020, 2, 29), FigureStatus.Complete),
                    ("off", march, new DateOnly(2020, 3, 31), FigureStatus.NotInUse),
                }));
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
