using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace ChoDon.Platform.Modularity.Composition;

/// <summary>The gate sees a module's endpoint by its tag; one without would stay open when the module is off.</summary>
public static class TaggedEndpoints
{
    /// <exception cref="InvalidOperationException">An endpoint of a module bears no tag.</exception>
    public static void Require(IEnumerable<EndpointDataSource> sources, ModuleCatalog catalog)
    {
        var assemblies = catalog.Sound.Select(module => module.Assembly!).ToHashSet();
        var areas = catalog.Sound.Select(module => module.Id).ToHashSet();
        var untagged = sources
            .SelectMany(source => source.Endpoints)
            .FirstOrDefault(endpoint => endpoint.Metadata.GetMetadata<ModuleEndpoint>() is null
                && (endpoint.Metadata.GetMetadata<MethodInfo>() is { } method && assemblies.Contains(method.Module.Assembly)
                    || endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.AreaName is { } area && areas.Contains(area)));
        if (untagged is not null)
            throw new InvalidOperationException($"Endpoint '{untagged.DisplayName}' belongs to a module but bears no {nameof(ModuleEndpoint)}.");
    }
}
