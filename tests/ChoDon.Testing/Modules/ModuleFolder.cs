namespace ChoDon.Testing.Modules;

/// <summary>A modules folder of a test's own, filled with copies of the built test modules.</summary>
public sealed class ModuleFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chodon-modules-");

    public string FullPath => _folder.FullName;

    public static IReadOnlyList<string> AllTestModules =>
        [.. Directory.GetDirectories(Repository.TestModules).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <param name="moduleId">A test module.</param>
    /// <param name="editManifest">Changes the text of its <c>module.json</c>.</param>
    public ModuleFolder Add(string moduleId, Func<string, string>? editManifest = null)
    {
        var source = Path.Combine(Repository.TestModules, moduleId);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(FullPath, moduleId, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var manifest = Path.Combine(FullPath, moduleId, "module.json");
        if (editManifest is not null)
            File.WriteAllText(manifest, editManifest(File.ReadAllText(manifest)));
        return this;
    }

    /// <summary>A folder that holds a manifest only, or nothing.</summary>
    public ModuleFolder AddManifest(string moduleId, string? manifest)
    {
        var folder = _folder.CreateSubdirectory(moduleId);
        if (manifest is not null)
            File.WriteAllText(Path.Combine(folder.FullName, "module.json"), manifest);
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
