namespace ChoDon.Platform.Modularity.Discovery;

/// <summary>Every folder below the modules folder is a module.</summary>
internal static class ModuleDiscovery
{
    public static List<FoundModule> Find(string modulesFolder) =>
        Directory.Exists(modulesFolder)
            ? [.. Directory.GetDirectories(modulesFolder).Order(StringComparer.Ordinal).Select(folder => new FoundModule(folder))]
            : [];
}
