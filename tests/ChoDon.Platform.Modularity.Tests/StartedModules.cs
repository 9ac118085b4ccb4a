using Autofac;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Switches;
using ChoDon.Platform.Core.Units;
using ChoDon.Platform.Modularity.Composition;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Modules;

namespace ChoDon.Platform.Modularity.Tests;

/// <summary>A folder of modules taken through all of the start that needs no web server, on a real database.</summary>
internal sealed class StartedModules : IDisposable
{
    private readonly TestDatabase _database;
    private readonly IContainer _container;

    public StartedModules(ModuleFolder folder, DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        _database = TestDatabase.Create(provider);
        Catalog = ModuleLoader.Load(folder.FullPath);
        var builder = new ContainerBuilder();
        builder.RegisterInstance(_database.Database);
        builder.RegisterInstance(TimeProvider.System);
        builder.RegisterType<ModuleSwitches>().SingleInstance();
        builder.RegisterInstance(new UnitSettings());
        builder.RegisterModule<CoreUnitsComponent>();
        builder.RegisterModule<GrantsComponent>();
        builder.RegisterModule(new ModularityComponent(Catalog));
        _container = builder.Build();
        ModuleMigrations.Run(Catalog, _container);
    }

    public ModuleCatalog Catalog { get; }

    public PlatformDatabase Database => _database.Database;

    public T Resolve<T>()
        where T : notnull => _container.Resolve<T>();

    public void Dispose()
    {
        _container.Dispose();
        _database.Dispose();
    }
}
