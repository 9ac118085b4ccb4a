using Mono.Cecil;

namespace ChoDon.Architecture.Tests.BadSamples;

internal static class BadAssembly
{
    /// <summary>An assembly with nothing in it but references.</summary>
    public static AssemblyDefinition Named(string name, params string[] references)
    {
        var assembly = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition(name, new Version(1, 0)), name, ModuleKind.Dll);
        foreach (var reference in references)
            assembly.MainModule.AssemblyReferences.Add(new AssemblyNameReference(reference, new Version(1, 0)));
        return assembly;
    }
}
