using System.Reflection;
using System.Runtime.Loader;

namespace ChoDon.Platform.Modularity.Loading;

/// <summary>
/// Host first: what the host has, the module shares; only the rest comes from the module's folder.
/// The other way round, a stray copy of a shared assembly would make two types of one.
/// </summary>
internal sealed class ModuleLoadContext(string assemblyFile) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(assemblyFile))
{
    private readonly AssemblyDependencyResolver _resolver = new(assemblyFile);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.CultureName is null or "" && FromHost(assemblyName) is { } shared)
            return shared;
        return _resolver.ResolveAssemblyToPath(assemblyName) is { } file ? LoadFromAssemblyPath(file) : null;
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } file ? LoadUnmanagedDllFromPath(file) : 0;

    private static Assembly? FromHost(AssemblyName name)
    {
        try
        {
            return Default.LoadFromAssemblyName(name);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
