using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Units;
using ChoDon.Platform.Core.Units.AddVillages;
using ChoDon.Platform.Core.Units.Seed;
using ChoDon.Testing.Databases;
using NSubstitute;

namespace ChoDon.Platform.Core.Tests;

/// <summary>The components as the host composes them, on a database of their own and with a clock that a test sets.</summary>
internal sealed class CoreHarness : IDisposable
{
    public CoreHarness(DatabaseProvider provider, Action<ContainerBuilder>? register = null, TestDatabase? database = null)
    {
        Database = database ?? TestDatabase.Create(provider);
        Now = new DateTimeOffset(2020, 5, 11, 10, 0, 0, TimeSpan.Zero);
        var clock = Substitute.For<TimeProvider>();
        clock.GetUtcNow().Returns(_ => Now);
        var builder = new ContainerBuilder();
        builder.RegisterInstance(Database.Database);
        builder.RegisterInstance(clock);
        builder.RegisterInstance(new UnitSettings());
        builder.RegisterModule<CoreUnitsComponent>();
        builder.RegisterType<AuditLog>();
        builder.RegisterModule<GrantsComponent>();
        register?.Invoke(builder);
        Services = builder.Build();
    }

    public TestDatabase Database { get; }

    public DateTimeOffset Now { get; set; }

    public IContainer Services { get; }

    public IUnitDirectory Directory => Get<IUnitDirectory>();

    public Guid District => Directory.AsOf(new DateOnly(2019, 1, 1)).FindByCode("064")!.Id;

    public T Get<T>()
        where T : notnull => Services.Resolve<T>();

    public Task SeedAsync() => Get<UnitSeeder>().SeedAsync(default);

    public Task AddVillagesAsync(string commune, params string[] names) =>
        Get<VillageAdder>().AddAsync([.. names.Select(name => new NewVillage(commune, name))], new DateOnly(2018, 1, 1), Actor.Visitor, default);

    public Unit Unit(string code, DateOnly date) =>
        Directory.AsOf(date).FindByCode(code) ?? throw new InvalidOperationException($"No unit bears {code} on {date}.");

    public void Dispose()
    {
        Services.Dispose();
        Database.Dispose();
    }
}
