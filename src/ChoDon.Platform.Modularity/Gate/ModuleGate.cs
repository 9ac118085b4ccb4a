using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Core.Switches;

namespace ChoDon.Platform.Modularity.Gate;

/// <summary>
/// Answers from an immutable snapshot, which is swapped after a switch was committed. Until the first one is read,
/// everything is closed.
/// </summary>
public sealed class ModuleGate(IModuleCatalog catalog, ModuleSwitches switches) : IModuleGate, IFollower
{
    private GateSnapshot _snapshot = GateSnapshot.AllOff;

    public bool IsOpen(string moduleId, Guid districtId) => IsOpen(moduleId, districtId, Volatile.Read(ref _snapshot));

    /// <summary>Whether the module's own switch is on, whatever it depends on.</summary>
    public bool IsSwitchedOn(string moduleId, Guid districtId) => Volatile.Read(ref _snapshot).IsOn(moduleId, districtId);

    public async Task TurnAsync(
        string moduleId, Guid districtId, bool isOn, Actor by, string reason, CancellationToken cancellationToken)
    {
        await switches.TurnAsync(moduleId, districtId, isOn, by, reason, cancellationToken);
        await ReloadAsync(CancellationToken.None);
    }

    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        var (revision, turns) = await switches.ReadAsync(cancellationToken);
        var fresh = new GateSnapshot(revision, turns);
        GateSnapshot current;
        do
        {
            current = Volatile.Read(ref _snapshot);
            if (current.Revision > fresh.Revision)
                return;
        }
        while (Interlocked.CompareExchange(ref _snapshot, fresh, current) != current);
    }

    /// <summary>Reloads when another process has turned a switch.</summary>
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        if (await switches.RevisionAsync(cancellationToken) != Volatile.Read(ref _snapshot).Revision)
            await ReloadAsync(cancellationToken);
    }

    private bool IsOpen(string moduleId, Guid districtId, GateSnapshot snapshot) =>
        snapshot.IsOn(moduleId, districtId)
        && catalog.Find(moduleId) is { State: ModuleState.Ready } module
        && module.Manifest!.Dependencies.Keys.All(needed => IsOpen(needed, districtId, snapshot));
}
