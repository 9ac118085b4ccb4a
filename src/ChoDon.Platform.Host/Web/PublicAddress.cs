using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Web.Hardening;
using ChoDon.Platform.Host.Web.SignIn;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ChoDon.Platform.Host.Web;

/// <summary>
/// The address that links begin with: the setting <c>Web:PublicUrl</c>, or else the one that is served.
/// Never what a request says of itself, because anybody can send one that names another host.
/// </summary>
internal sealed class PublicAddress(WebSettings settings, IServer server) : ISiteAddress
{
    public Uri Root => settings.PublicUrl
        ?? ServedNow
        ?? settings.ServedUrl
        ?? new Uri("http://localhost");

    /// <summary>Null until the server listens: the demonstration writes letters before.</summary>
    private Uri? ServedNow => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address ? new Uri(address) : null;

    public Uri Of(string path) => new(Root, path);

    public Uri LinkTo(OneTimeLinkPurpose purpose, string token) => Of(OneTimePaths.Of(purpose, token));
}
