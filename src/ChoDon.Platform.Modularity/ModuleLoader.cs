using System.Runtime.Loader;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Modularity.Discovery;
using ChoDon.Platform.Modularity.Loading;

namespace ChoDon.Platform.Modularity;

/// <summary>
/// Finds the modules and takes each through the steps of its start. A step that fails marks that module,
/// with the reason; nothing a module does here stops the host or another module.
/// </summary>
public static class ModuleLoader
{
    /// <summary>The version that manifests ask for: that of the abstractions.</summary>
    public static Version PlatformVersion { get; } = typeof(IPlatformModule).Assembly.GetName().Version!;

    public static ModuleCatalog Load(string modulesFolder)
    {
        var found = ModuleDiscovery.Find(modulesFolder);
        foreach (var module in found)
            module.Try(StartStep.ParseManifest, () => module.Manifest = ManifestReader.Read(module.Folder));
        foreach (var module in found.Where(module => module.IsSound))
            module.Try(StartStep.CheckVersion, () => CheckVersion(module.Manifest!));
        DependencyOrder.CheckDependencies(found);
        var order = DependencyOrder.Sort(found);
        foreach (var module in order)
            module.Try(StartStep.LoadContracts, () => LoadContracts(module));
        foreach (var module in order)
            Start(module, found);
        return new ModuleCatalog([.. order, .. found.Except(order)]);
    }

    private static void Start(FoundModule module, List<FoundModule> all)
    {
        module.Try(StartStep.CheckDependencies, () => DependencyOrder.RequireReady(module, all));
        var types = Type.EmptyTypes;
        module.Try(StartStep.Load, () =>
        {
            AssemblyInspection.RefuseSharedCopies(module.Folder);
            module.Assembly = LoadAssembly(module);
            types = AssemblyInspection.AllTypes(module.Assembly);
            AssemblyInspection.RefuseForeignPages(module.Assembly, types, module.Id);
        });
        module.Try(StartStep.FindEntry, () => module.EntryPoint = AssemblyInspection.CreateEntry(types));
        module.Try(StartStep.Describe, () =>
        {
            var description = new ModuleDescription(module.Id);
            module.EntryPoint!.Describe(description);
            module.Declaration = description.ToDeclaration();
        });
        module.Try(StartStep.TrialBuild, () => TrialBuild.Run(module.EntryPoint!, module.Assembly!, module.Manifest!.Contracts));
    }

    private static System.Reflection.Assembly LoadAssembly(FoundModule module)
    {
        var file = Path.Combine(Path.GetFullPath(module.Folder), module.Manifest!.Assembly);
        if (!File.Exists(file))
            throw new ModuleFault($"needs {module.Manifest.Assembly} in its folder, found none");
        return new ModuleLoadContext(file).LoadFromAssemblyPath(file);
    }

    private static void CheckVersion(ModuleManifest manifest)
    {
        if (!manifest.Platform.Contains(PlatformVersion))
            throw new ModuleFault($"needs platform {manifest.Platform}, found {PlatformVersion}");
    }

    private static void LoadContracts(FoundModule module)
    {
        foreach (var contract in module.Manifest!.Contracts)
            AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(Path.GetFullPath(module.Folder), contract));
    }
}
