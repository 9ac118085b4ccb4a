using ChoDon.Platform.Core.Switches;

namespace ChoDon.Platform.Modularity.Gate;

/// <summary>All switches as they stood at a moment.</summary>
internal sealed class GateSnapshot(IEnumerable<ModuleSwitch> turns)
{
    private readonly HashSet<(string, Guid)> _on =
        [.. turns.Where(turn => turn.IsOn).Select(turn => (turn.ModuleId, turn.DistrictId))];

    public static GateSnapshot AllOff { get; } = new([]);

    public bool IsOn(string moduleId, Guid districtId) => _on.Contains((moduleId, districtId));
}
