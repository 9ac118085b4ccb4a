namespace ChoDon.Platform.Core.Modules;

/// <summary>All module folders that were found at start, with their states.</summary>
public interface IModuleCatalog
{
    IReadOnlyList<ModuleEntry> All { get; }

    /// <summary>The ready ones, each after those it depends on.</summary>
    IEnumerable<ModuleEntry> Ready => All.Where(module => module.State == ModuleState.Ready);

    ModuleEntry? Find(string moduleId) => All.FirstOrDefault(module => module.Id == moduleId);
}
