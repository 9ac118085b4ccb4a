using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Switches;
using ChoDon.Platform.Modularity.Gate;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Modules;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChoDon.Platform.Modularity.Tests.Gate;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class FollowingTests(DatabaseProvider provider)
{
    [Test]
    public async Task A_switch_turned_by_another_process_is_seen_within_seconds()
    {
        using var folder = new ModuleFolder().Add("good");
        using var modules = new StartedModules(folder, provider);
        var district = Guid.CreateVersion7();
        var follower = new ModuleGate(modules.Catalog, new ModuleSwitches(modules.Database, TimeProvider.System));
        await follower.ReloadAsync(CancellationToken.None);
        using var service = new Following(modules.Database, [follower], TimeProvider.System, NullLogger<Following>.Instance);
        await service.StartAsync(CancellationToken.None);

        await modules.Resolve<ModuleGate>().TurnAsync("good", district, true, new Actor(null, "admin@example.vn"), "Thử", CancellationToken.None);

        Assert.That(() => follower.IsOpen("good", district), Is.True.After(5000, 50));
        await service.StopAsync(CancellationToken.None);
    }
}
