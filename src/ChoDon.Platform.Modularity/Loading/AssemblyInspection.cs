using System.Reflection;
using ChoDon.Platform.Abstractions.Modules;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Razor.Hosting;

namespace ChoDon.Platform.Modularity.Loading;

/// <summary>Looks a loaded module over before any of its code runs.</summary>
internal static class AssemblyInspection
{
    /// <summary>Loads all types: a missing dll of a base type shows here, and not in the middle of a request.</summary>
    public static Type[] AllTypes(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException error)
        {
            throw new ModuleFault(error.LoaderExceptions.OfType<Exception>().First().Message);
        }
    }

    public static IPlatformModule CreateEntry(Type[] types)
    {
        var entries = types
            .Where(type => type is { IsPublic: true, IsAbstract: false } && typeof(IPlatformModule).IsAssignableFrom(type))
            .ToList();
        if (entries.Count != 1)
        {
            var found = entries.Count == 0 ? "found none" : $"found {string.Join(", ", entries.Select(type => type.Name))}";
            throw new ModuleFault($"needs exactly one public class that implements {nameof(IPlatformModule)}, {found}");
        }

        return (IPlatformModule)Activator.CreateInstance(entries[0])!;
    }

    /// <summary>A page elsewhere than in the module's own area could stand in for a page of the host.</summary>
    public static void RefuseForeignPages(Assembly assembly, Type[] types, string moduleId)
    {
        var area = $"/Areas/{moduleId}/Pages/";
        var foreign = assembly.GetCustomAttributes<RazorCompiledItemAttribute>()
            .FirstOrDefault(page => !page.Identifier.StartsWith(area, StringComparison.OrdinalIgnoreCase));
        if (foreign is not null)
            throw new ModuleFault($"has a page outside its own area: needs {area}…, found {foreign.Identifier}");
        if (types.FirstOrDefault(type => typeof(ControllerBase).IsAssignableFrom(type)) is { } controller)
            throw new ModuleFault($"has a controller, {controller.Name}; modules bring pages and endpoints only");
    }

    /// <summary>The host brings these assemblies; a second copy would only mislead.</summary>
    public static void RefuseSharedCopies(string folder)
    {
        var shared = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(Path.GetFileName)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var copies = Directory.GetFiles(folder, "*.dll").Select(Path.GetFileName).Where(shared.Contains).Order().ToList();
        if (copies.Count > 0)
            throw new ModuleFault($"carries copies of assemblies that the host brings: {string.Join(", ", copies)}; remove them from the folder");
    }
}
