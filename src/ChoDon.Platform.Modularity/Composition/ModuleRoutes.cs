using ChoDon.Platform.Core.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace ChoDon.Platform.Modularity.Composition;

/// <summary>Maps the endpoints and the static files of the modules, each in its own tagged group.</summary>
public static class ModuleRoutes
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    public static void MapModules(this IEndpointRouteBuilder routes, ModuleCatalog catalog)
    {
        foreach (var module in catalog.Sound.ToList())
        {
            catalog.Try(module, StartStep.AddParts, () =>
            {
                // Built aside first: an endpoint that cannot be built would break all routing of the host.
                var aside = new AsideRoutes(routes);
                var group = aside.MapGroup($"/m/{module.Id}").WithMetadata(new ModuleEndpoint(module.Id));
                foreach (var map in module.Declaration!.Endpoints)
                    map(group);
                MapAssets(group, Path.Combine(Path.GetFullPath(module.Folder), "wwwroot"));
                _ = aside.DataSources.Sum(source => source.Endpoints.Count);
                foreach (var source in aside.DataSources)
                    routes.DataSources.Add(source);
            });
        }
    }

    private static void MapAssets(RouteGroupBuilder group, string folder)
    {
        if (!Directory.Exists(folder))
            return;
        var files = new PhysicalFileProvider(folder);
        group.MapGet("/assets/{**path}", (string path, HttpResponse response) =>
        {
            // Kept, but asked for again each time: the module may have been switched off.
            response.Headers.CacheControl = "private, no-cache";
            var file = files.GetFileInfo(path);
            return file is { Exists: true, IsDirectory: false } && ContentTypes.TryGetContentType(file.Name, out var type)
                ? Results.File(file.PhysicalPath!, type, lastModified: file.LastModified)
                : Results.NotFound();
        }).WithMetadata(new ModuleAsset());
    }

    private sealed class AsideRoutes(IEndpointRouteBuilder host) : IEndpointRouteBuilder
    {
        public IServiceProvider ServiceProvider => host.ServiceProvider;

        public ICollection<EndpointDataSource> DataSources { get; } = [];

        public IApplicationBuilder CreateApplicationBuilder() => host.CreateApplicationBuilder();
    }
}
