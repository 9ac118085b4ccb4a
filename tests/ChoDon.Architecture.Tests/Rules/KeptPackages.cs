using Mono.Cecil;

namespace ChoDon.Architecture.Tests.Rules;

/// <summary>Some packages are known in one room only, so that they can be exchanged there.</summary>
internal static class KeptPackages
{
    private static readonly (string Package, string Room)[] Kept =
    [
        ("Hangfire", "ChoDon.Platform.Jobs"),
        ("Serilog", "ChoDon.Platform.Host"),
    ];

    public static IEnumerable<string> Violations(AssemblyDefinition assembly) =>
        from reference in assembly.MainModule.AssemblyReferences
        from kept in Kept
        where reference.Name.StartsWith(kept.Package, StringComparison.Ordinal) && assembly.Name.Name != kept.Room
        select $"{assembly.Name.Name} references {reference.Name}";
}
