using ChoDon.Platform.Core.Switches;

namespace ChoDon.Platform.Modularity.Gate;

/// <summary>All switches as they stood at a revision.</summary>
internal sealed class GateSnapshot(long revision, IEnumerable<ModuleSwitch> turns)
{
    private readonly HashSet<(string, Guid)> _on =
        [.. turns.Where(turn => turn.IsOn).Select(turn => (turn.ModuleId, turn.DistrictId))];

    public static GateSnapshot AllOff { get; } = new(-1, []);

    public long Revision { get; } = revision;

    public bool IsOn(string moduleId, Guid districtId) => _on.Contains((moduleId, districtId));
}
