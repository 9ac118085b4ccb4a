using ChoDon.Platform.Core.Data;
using ChoDon.Testing;
using Microsoft.EntityFrameworkCore;
using Mono.Cecil;

namespace ChoDon.Architecture.Tests;

/// <summary>The real thing: what is built, and what it is built from.</summary>
internal static class House
{
    private static readonly PlatformDatabase NoDatabase = PlatformDatabase.PostgreSql("Host=never-opened");

    public static IReadOnlyList<AssemblyDefinition> Rooms { get; } = Read("ChoDon.Platform.*.dll");

    public static IReadOnlyList<AssemblyDefinition> Modules { get; } =
        [.. Read("ChoDon.Modules.*.dll").Where(module => !module.Name.Name.EndsWith(".Contracts", StringComparison.Ordinal))];

    public static IEnumerable<AssemblyDefinition> Everything => Rooms.Concat(Modules);

    public static IReadOnlyList<string> ModuleFolders { get; } = Directory.GetDirectories(Repository.PathTo("modules"), "ChoDon.Modules.*");

    public static IEnumerable<string> ProjectFiles =>
        new[] { "src", "modules", "tests" }.SelectMany(folder =>
            Directory.EnumerateFiles(Repository.PathTo(folder), "*.csproj", SearchOption.AllDirectories));

    public static AssemblyDefinition Room(string name) => Rooms.Single(room => room.Name.Name == name);

    /// <summary>The compiled form of a bad sample in this test project.</summary>
    public static TypeDefinition CodeOf(Type sample) => OwnCode.Value.MainModule.GetType(sample.FullName);

    /// <summary>The host's context and the contexts of all modules.</summary>
    public static IEnumerable<DbContext> Contexts()
    {
        yield return NoDatabase.NewContext();
        foreach (var context in ModuleContextTypes)
            yield return NewContext(context);
    }

    public static IEnumerable<Type> ModuleContextTypes =>
        Modules.SelectMany(module => System.Reflection.Assembly.Load(module.Name.Name).GetTypes())
            .Where(type => type.IsSubclassOf(typeof(DbContext)));

    public static DbContext NewContext(Type type) => NoDatabase.NewContext(type);

    private static readonly Lazy<AssemblyDefinition> OwnCode =
        new(() => AssemblyDefinition.ReadAssembly(typeof(House).Assembly.Location));

    private static AssemblyDefinition[] Read(string pattern) =>
        [.. Directory.GetFiles(AppContext.BaseDirectory, pattern).Order(StringComparer.Ordinal).Select(AssemblyDefinition.ReadAssembly)];
}
