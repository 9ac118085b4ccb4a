using Autofac;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Modularity.Discovery;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Modularity.Composition;

/// <summary>Brings the tables of each module up to date; one that fails is faulted, and its migration undone.</summary>
public static class ModuleMigrations
{
    public static void Run(ModuleCatalog catalog, ILifetimeScope services) => Run(catalog, services, PendingMigrations.Apply);

    /// <summary>The same without changing a table: a module whose tables are of another version is faulted.</summary>
    public static void Check(ModuleCatalog catalog, ILifetimeScope services) => Run(catalog, services, PendingMigrations.Require);

    private static void Run(ModuleCatalog catalog, ILifetimeScope services, Action<DbContext> bring)
    {
        // In the order of dependencies: what needs a module that fails here fails with it.
        foreach (var module in catalog.Sound.ToList())
        {
            catalog.Try(module, StartStep.Migrate, () => catalog.RequireDependencies(module));
            catalog.Try(module, StartStep.Migrate, () => Migrate(module, services, bring));
        }
    }

    private static void Migrate(FoundModule module, ILifetimeScope services, Action<DbContext> bring)
    {
        if (module.Declaration!.Data is not { } data)
            return;
        using var scope = services.BeginLifetimeScope();
        bring((DbContext)scope.Resolve(data));
    }
}
