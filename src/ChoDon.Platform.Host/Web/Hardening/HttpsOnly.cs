using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ChoDon.Platform.Host.Web.Hardening;

/// <summary>Leads whoever comes by http to the same page over https, where the program is reached by https.</summary>
internal sealed class HttpsOnly(RequestDelegate next, WebSettings settings, IServer server)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (!settings.IsSecure || http.Request.IsHttps || http.Request.Path == HealthCheck.Path)
            return next(http);
        http.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
        http.Response.Headers.Location =
            $"https://{Host(http.Request)}{http.Request.PathBase}{http.Request.Path}{http.Request.QueryString}";
        return Task.CompletedTask;
    }

    private string Host(HttpRequest request)
    {
        if (settings.PublicUrl is { Scheme: "https" } address)
            return address.Authority;
        var port = server.Features.Get<IServerAddressesFeature>()!.Addresses
            .Where(served => served.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            .Select(served => BindingAddress.Parse(served).Port)
            .First();
        return port == 443 ? request.Host.Host : new HostString(request.Host.Host, port).Value!;
    }
}
