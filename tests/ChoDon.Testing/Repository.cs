namespace ChoDon.Testing;

/// <summary>Where the sources and the built things of this working copy are.</summary>
public static class Repository
{
#if DEBUG
    public const string Configuration = "Debug";
#else
    public const string Configuration = "Release";
#endif

    public static string Root { get; } = FindRoot();

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The folder with the built test modules, one folder each.</summary>
    public static string TestModules => PathTo("artifacts", "test-modules", Configuration);

    /// <summary>The built host.</summary>
    public static string HostAssembly =>
        PathTo("src", "ChoDon.Platform.Host", "bin", Configuration, "net10.0", "ChoDon.Platform.Host.dll");

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "ChoDon.Platform.sln")))
            directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException("The tests do not run inside the working copy.");
    }
}
