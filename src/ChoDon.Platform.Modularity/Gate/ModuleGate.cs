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
public sealed class ModuleGate : IModuleGate, IFollower
{
    private readonly IModuleCatalog _catalog;
    private readonly ModuleSwitches _switches;
    private readonly Followed<GateSnapshot> _followed;

    public ModuleGate(IModuleCatalog catalog, ModuleSwitches switches)
    {
        _catalog = catalog;
        _switches = switches;
        _followed = new Followed<GateSnapshot>(GateSnapshot.AllOff, ReadAsync);
    }

    public bool IsOpen(string moduleId, Guid districtId) => IsOpen(moduleId, districtId, _followed.Current);

    /// <summary>Whether the module's own switch is on, whatever it depends on.</summary>
    public bool IsSwitchedOn(string moduleId, Guid districtId) => _followed.Current.IsOn(moduleId, districtId);

    public async Task TurnAsync(
        string moduleId, Guid districtId, bool isOn, Actor by, string reason, CancellationToken cancellationToken)
    {
        await _switches.TurnAsync(moduleId, districtId, isOn, by, reason, cancellationToken);
        await ReloadAsync(CancellationToken.None);
    }

    public Task ReloadAsync(CancellationToken cancellationToken) => _followed.ReloadAsync(cancellationToken);

    string IFollower.Revision => Revision.Switches;

    public Task FollowAsync(long number, CancellationToken cancellationToken) => _followed.FollowAsync(number, cancellationToken);

    private async Task<(long, GateSnapshot)> ReadAsync(CancellationToken cancellationToken)
    {
        var (revision, turns) = await _switches.ReadAsync(cancellationToken);
        return (revision, new GateSnapshot(turns));
    }

    private bool IsOpen(string moduleId, Guid districtId, GateSnapshot snapshot) =>
        snapshot.IsOn(moduleId, districtId)
        && _catalog.Find(moduleId) is { State: ModuleState.Ready } module
        && module.Manifest!.Dependencies.Keys.All(needed => IsOpen(needed, districtId, snapshot));
}
