using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ChoDon.Platform.Host.Web;

/// <summary>
/// The address that links in messages begin with: the setting <c>PublicUrl</c>, or else the one that is served.
/// Never what a request says of itself, because anybody can send one that names another host.
/// </summary>
internal sealed class PublicAddress(IConfiguration configuration, IServer server)
{
    public Uri LinkTo(string path) => new(new Uri(Root), path);

    private string Root =>
        configuration["PublicUrl"] is { Length: > 0 } configured
            ? configured
            : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost";
}
