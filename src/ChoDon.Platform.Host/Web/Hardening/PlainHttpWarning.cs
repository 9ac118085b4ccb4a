using System.Net;

namespace ChoDon.Platform.Host.Web.Hardening;

/// <summary>Says at the start when passwords would travel in the open.</summary>
internal static class PlainHttpWarning
{
    public static void Log(IEnumerable<string> addresses, WebSettings settings, ILogger log)
    {
        if (settings.IsSecure || addresses.FirstOrDefault(address => !IsLoopback(address)) is not { } open)
            return;
        log.LogWarning(
            "Warning: {Address} is plain http, so passwords and people's data can be read on the way. Serve https, or put a proxy in front and set Web:PublicUrl and Web:TrustedProxies",
            open);
    }

    private static bool IsLoopback(string address)
    {
        var host = BindingAddress.Parse(address).Host.Trim('[', ']');
        return host == "localhost" || (IPAddress.TryParse(host, out var known) && IPAddress.IsLoopback(known));
    }
}
