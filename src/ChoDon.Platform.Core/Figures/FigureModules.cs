using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Modules;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Figures;

/// <summary>The modules that declare figures, and whether a month of theirs is to be computed.</summary>
internal sealed class FigureModules(IModuleCatalog catalog, IModuleGate gate, PlatformDatabase database)
{
    public IReadOnlyList<ModuleDeclaration> All =>
        [.. catalog.All.Select(module => module.Declaration).OfType<ModuleDeclaration>().Where(module => module.Figures.Count > 0)];

    public static string[] KeysOf(ModuleDeclaration module) =>
        [.. module.Figures.SelectMany(declared => declared.Figures).Select(figure => figure.Key)];

    public static IEnumerable<Figure> FiguresOf(ModuleDeclaration module) =>
        module.Figures.SelectMany(declared => declared.Figures);

    public bool IsOpen(ModuleDeclaration module, Guid districtId) => gate.IsOpen(module.ModuleId, districtId);

    /// <summary>
    /// The modules that are open and were not switched off for the whole of the month: nothing was recorded then, and
    /// computing it would show zeros. A month before the first switch is computed, because registers are filled backwards.
    /// </summary>
    public async Task<IReadOnlyList<ModuleDeclaration>> InUseAsync(
        Guid districtId, Month month, CancellationToken cancellationToken)
    {
        var open = All.Where(module => IsOpen(module, districtId)).ToList();
        if (open.Count == 0)
            return open;
        var begin = VietnamTime.StartOf(month.FirstDay);
        var end = VietnamTime.StartOf(month.Next.FirstDay);
        await using var context = database.NewContext();
        var turns = await context.ModuleSwitches.AsNoTracking()
            .Where(turn => turn.DistrictId == districtId && turn.SwitchedAt < end)
            .OrderBy(turn => turn.SwitchedAt).ThenBy(turn => turn.Id)
            .Select(turn => new { turn.ModuleId, turn.IsOn, turn.SwitchedAt })
            .ToListAsync(cancellationToken);
        var offThroughout = turns.GroupBy(turn => turn.ModuleId)
            .Where(history => history.LastOrDefault(turn => turn.SwitchedAt <= begin) is { IsOn: false }
                && !history.Any(turn => turn.SwitchedAt > begin && turn.IsOn))
            .Select(history => history.Key)
            .ToHashSet(StringComparer.Ordinal);
        return [.. open.Where(module => !WithDependencies(module.ModuleId).Any(offThroughout.Contains))];
    }

    private IEnumerable<string> WithDependencies(string moduleId) =>
        (catalog.Find(moduleId)?.Manifest?.Dependencies.Keys ?? []).SelectMany(WithDependencies).Append(moduleId);
}
