namespace ChoDon.Platform.Host.Startup;

/// <param name="Data">The data directory.</param>
/// <param name="Urls">Addresses to serve, or null for the configured ones.</param>
/// <param name="IsDemo">Every page says that the people on it are invented.</param>
internal sealed record PlatformOptions(string Data, string? Urls, bool IsDemo = false)
{
    public static string ModulesBesideTheProgram { get; } = Path.Combine(AppContext.BaseDirectory, "modules");

    /// <summary>Settings that stand above those of files and environment.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Where module folders are looked for.</summary>
    public string Modules { get; init; } = ModulesBesideTheProgram;
}
