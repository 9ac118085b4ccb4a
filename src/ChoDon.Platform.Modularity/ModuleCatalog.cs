using System.Reflection;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Modularity.Discovery;

namespace ChoDon.Platform.Modularity;

/// <summary>All modules that were found, in the order of their dependencies, with their states.</summary>
public sealed class ModuleCatalog : IModuleCatalog
{
    private readonly IReadOnlyList<FoundModule> _modules;

    internal ModuleCatalog(IReadOnlyList<FoundModule> modules)
    {
        _modules = modules;
        All = [.. modules.Select(module => module.ToEntry())];
    }

    public IReadOnlyList<ModuleEntry> All { get; private set; }

    /// <summary>The type whose resources hold the words of the module that the assembly belongs to, or null.</summary>
    public Type? TextsFor(Assembly assembly) =>
        _modules.FirstOrDefault(module => module.Assembly == assembly)?.Declaration?.Texts;

    internal IEnumerable<FoundModule> Sound => _modules.Where(module => module.IsSound);

    /// <exception cref="ModuleFault">A module it needs is not ready.</exception>
    internal void RequireDependencies(FoundModule module) => DependencyOrder.RequireReady(module, _modules);

    /// <summary>Takes a module through a step; whatever it throws stays its own.</summary>
    internal void Try(FoundModule module, StartStep step, Action action)
    {
        module.Try(step, action);
        All = [.. _modules.Select(found => found.ToEntry())];
    }
}
