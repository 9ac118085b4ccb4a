using Mono.Cecil;

namespace ChoDon.Architecture.Tests.Rules;

/// <summary>Who may reference whom among our own assemblies.</summary>
internal static class References
{
    private const string Abstractions = "ChoDon.Platform.Abstractions";
    private const string Ui = "ChoDon.Platform.Ui";
    private const string Core = "ChoDon.Platform.Core";
    private const string Modularity = "ChoDon.Platform.Modularity";
    private const string Jobs = "ChoDon.Platform.Jobs";
    private const string Host = "ChoDon.Platform.Host";

    public static IReadOnlyDictionary<string, string[]> Allowed { get; } = new Dictionary<string, string[]>
    {
        [Abstractions] = [],
        [Ui] = [Abstractions],
        [Core] = [Abstractions],
        [Modularity] = [Abstractions, Core],
        [Jobs] = [Abstractions, Core],
        [Host] = [Abstractions, Ui, Core, Modularity, Jobs],
    };

    public static IEnumerable<string> Violations(AssemblyDefinition assembly)
    {
        var name = assembly.Name.Name;
        return assembly.MainModule.AssemblyReferences
            .Select(reference => reference.Name)
            .Where(other => other.StartsWith("ChoDon.", StringComparison.Ordinal) && !Allows(name, other))
            .Select(other => $"{name} references {other}");
    }

    private static bool Allows(string name, string other) =>
        name.StartsWith("ChoDon.Modules.", StringComparison.Ordinal)
            ? other is Abstractions or Ui || other.StartsWith("ChoDon.Modules.", StringComparison.Ordinal) && other.EndsWith(".Contracts", StringComparison.Ordinal)
            : Allowed.TryGetValue(name, out var allowed) && allowed.Contains(other);
}
