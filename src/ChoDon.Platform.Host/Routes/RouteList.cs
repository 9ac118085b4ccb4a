using ChoDon.Platform.Modularity.Composition;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace ChoDon.Platform.Host.Routes;

/// <summary>Everything the program answers, as its routing knows it.</summary>
internal static class RouteList
{
    public static async Task<IReadOnlyList<RouteLine>> ReadAsync(WebApplication app)
    {
        var pages = app.Services.GetRequiredService<PageLoader>();
        var lines = new List<RouteLine>();
        foreach (var endpoint in ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>())
            lines.Add(await LineAsync(endpoint, pages));
        return
        [
            .. lines.DistinctBy(line => (line.Route, string.Join(' ', line.Methods)))
                .OrderBy(line => line.Route, StringComparer.Ordinal),
        ];
    }

    private static async Task<RouteLine> LineAsync(RouteEndpoint endpoint, PageLoader pages)
    {
        var metadata = endpoint.Metadata;
        var methods = metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["*"];
        if (metadata.GetMetadata<PageActionDescriptor>() is { } page)
        {
            // What a page's class says is known once it is loaded.
            var loaded = await pages.LoadAsync(page, metadata);
            metadata = loaded.Endpoint?.Metadata ?? new EndpointMetadataCollection([.. metadata, .. loaded.EndpointMetadata ?? []]);
            methods = [.. loaded.HandlerMethods.Select(handler => handler.HttpMethod.ToUpperInvariant()).Append("GET").Distinct().Order(StringComparer.Ordinal)];
        }

        var isOpen = metadata.GetMetadata<IAllowAnonymous>() is not null;
        var permission = isOpen ? null : metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).LastOrDefault(policy => policy is not null);
        return new RouteLine(
            "/" + endpoint.RoutePattern.RawText?.TrimStart('/'),
            methods,
            metadata.GetMetadata<ModuleEndpoint>()?.ModuleId,
            isOpen ? "anyone" : permission is null ? "signed-in" : "permission",
            permission);
    }
}
