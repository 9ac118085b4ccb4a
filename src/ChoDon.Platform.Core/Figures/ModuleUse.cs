using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Core.Switches;

namespace ChoDon.Platform.Core.Figures;

/// <summary>When a district used which of the modules that are open.</summary>
internal sealed class ModuleUse(
    IReadOnlyList<ModuleDeclaration> open, IReadOnlyList<ModuleSwitch> turns, Func<string, IEnumerable<string>> withDependencies)
{
    /// <summary>
    /// The modules that are open and were not switched off on all of the days: nothing was recorded then, and
    /// computing it would show zeros. A time before the first switch is computed, because registers are filled backwards.
    /// </summary>
    public IReadOnlyList<ModuleDeclaration> In(DayRange days)
    {
        var begin = VietnamTime.StartOf(days.First);
        var end = VietnamTime.StartOf(days.Last.AddDays(1));
        var offThroughout = turns
            .Where(turn => turn.SwitchedAt < end)
            .GroupBy(turn => turn.ModuleId)
            .Where(history => history.LastOrDefault(turn => turn.SwitchedAt <= begin) is { IsOn: false }
                && !history.Any(turn => turn.SwitchedAt > begin && turn.IsOn))
            .Select(history => history.Key)
            .ToHashSet(StringComparer.Ordinal);
        return [.. open.Where(module => !withDependencies(module.ModuleId).Any(offThroughout.Contains))];
    }
}
