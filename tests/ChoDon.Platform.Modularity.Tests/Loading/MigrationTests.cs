using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Modules;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Modules;
using Microsoft.EntityFrameworkCore;
using static ChoDon.Platform.Modularity.Tests.Loading.ManifestTests;

namespace ChoDon.Platform.Modularity.Tests.Loading;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class MigrationTests(DatabaseProvider provider)
{
    [Test]
    public void A_modules_tables_and_history_carry_its_prefix()
    {
        using var folder = new ModuleFolder().Add("good");
        using var modules = new StartedModules(folder, provider);
        using var context = modules.Database.NewContext();

        Assert.Multiple(() =>
        {
            Assert.That(Count(context, "good_note"), Is.Zero);
            Assert.That(Count(context, "good_migration_history"), Is.EqualTo(1));
        });
    }

    [Test]
    public void A_migration_that_fails_leaves_the_tables_of_the_others_and_its_own_history_empty()
    {
        using var folder = new ModuleFolder().Add("failing-migration").Add("good");
        using var modules = new StartedModules(folder, provider);
        using var context = modules.Database.NewContext();

        Assert.Multiple(() =>
        {
            Assert.That(StateOf(modules.Catalog, "failing-migration"), Is.EqualTo((ModuleState.Faulted, StartStep.Migrate)));
            Assert.That(Count(context, "fail_migration_history"), Is.Zero);
            Assert.That(Count(context, "good_note"), Is.Zero);
        });
    }

    [Test]
    public void A_module_that_needs_one_whose_migration_failed_is_faulted_with_the_reason()
    {
        using var folder = new ModuleFolder()
            .Add("failing-migration")
            .Add("dependent", manifest => manifest.Replace("\"good\":", "\"failing-migration\":", StringComparison.Ordinal));
        using var modules = new StartedModules(folder, provider);

        Assert.That(StateOf(modules.Catalog, "dependent"), Is.EqualTo((ModuleState.Faulted, StartStep.Migrate)));
        Assert.That(
            modules.Catalog.All.Single(module => module.Id == "dependent").Reason,
            Does.StartWith("needs module 'failing-migration', which is not ready"));
    }

    [Test]
    public void Starting_a_second_time_migrates_nothing_twice()
    {
        using var folder = new ModuleFolder().Add("good");
        using var modules = new StartedModules(folder, provider);

        Composition.ModuleMigrations.Run(modules.Catalog, modules.Resolve<Autofac.ILifetimeScope>());

        using var context = modules.Database.NewContext();
        Assert.That(Count(context, "good_migration_history"), Is.EqualTo(1));
    }

    private static long Count(PlatformDbContext context, string table)
    {
        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM {table}";
        return (long)command.ExecuteScalar()!;
    }
}
