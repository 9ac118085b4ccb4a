using Mono.Cecil;

namespace ChoDon.Architecture.Tests.Rules;

/// <summary>
/// A module shows one public type, its entry. Migrations are made public by dotnet-ef; they are the one exception.
/// </summary>
internal static class PublicTypes
{
    public static IEnumerable<string> Violations(AssemblyDefinition module)
    {
        var shown = module.MainModule.Types
            .Where(type => type.IsPublic && type.BaseType?.FullName != "Microsoft.EntityFrameworkCore.Migrations.Migration")
            .ToList();
        var entries = shown.Where(IsEntry).ToList();
        if (entries.Count != 1)
            yield return $"{module.Name.Name} has {entries.Count} entries";
        foreach (var type in shown.Except(entries))
            yield return $"{type.FullName} is public";
    }

    private static bool IsEntry(TypeDefinition type) =>
        type.Interfaces.Any(face => face.InterfaceType.FullName == "ChoDon.Platform.Abstractions.Modules.IPlatformModule");
}
