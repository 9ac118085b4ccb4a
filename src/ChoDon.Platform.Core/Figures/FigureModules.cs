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

    public bool IsAboutPeople(string key) => All.SelectMany(FiguresOf).Any(figure => figure.Key == key && figure.IsAboutPeople);

    /// <summary>Whether what villages have adds up to what their commune has.</summary>
    public bool AddsUp(string key) => All.SelectMany(FiguresOf).Any(figure => figure.Key == key && figure.Additive);

    public bool IsOpen(ModuleDeclaration module, Guid districtId) => gate.IsOpen(module.ModuleId, districtId);

    /// <summary>The modules that figures of these keys come from; all of them without keys.</summary>
    public IReadOnlyList<ModuleDeclaration> Of(IReadOnlyCollection<string>? keys) =>
        keys is null ? All : [.. All.Where(module => KeysOf(module).Any(keys.Contains))];

    /// <summary>When the district used which module, in one question to the database.</summary>
    public async Task<ModuleUse> UseOfAsync(Guid districtId, CancellationToken cancellationToken)
    {
        var open = All.Where(module => IsOpen(module, districtId)).ToList();
        if (open.Count == 0)
            return new ModuleUse([], [], WithDependencies);
        await using var context = database.NewContext();
        var turns = await context.ModuleSwitches.AsNoTracking()
            .Where(turn => turn.DistrictId == districtId)
            .OrderBy(turn => turn.SwitchedAt).ThenBy(turn => turn.Id)
            .ToListAsync(cancellationToken);
        return new ModuleUse(open, turns, WithDependencies);
    }

    private IEnumerable<string> WithDependencies(string moduleId) =>
        (catalog.Find(moduleId)?.Manifest?.Dependencies.Keys ?? []).SelectMany(WithDependencies).Append(moduleId);
}
