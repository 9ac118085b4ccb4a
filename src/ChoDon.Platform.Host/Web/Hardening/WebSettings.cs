using System.Globalization;
using System.Net;
using ChoDon.Platform.Core;

namespace ChoDon.Platform.Host.Web.Hardening;

/// <summary>What an operator says about the way people reach the program: <c>Web:…</c>.</summary>
internal sealed record WebSettings
{
    private const int MostRequests = 1_000_000;

    /// <summary>The address people use, which also stands in mails; null when nobody has said it.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>The first address that is to be served, as far as it names one that can be opened.</summary>
    public Uri? ServedUrl { get; init; }

    /// <summary>Whether people reach the program over https, straight or through a proxy.</summary>
    public bool IsSecure { get; init; }

    /// <summary>A minute, for each account.</summary>
    public int RequestsPerMinute { get; init; } = 1200;

    /// <summary>A minute, for each address from which nobody is signed in.</summary>
    public int AnonymousRequestsPerMinute { get; init; } = 600;

    /// <summary>A minute, for each address: forms sent by nobody signed in, such as attempts to sign in.</summary>
    public int AnonymousPostsPerMinute { get; init; } = 60;

    /// <summary>How long the answer of the page for everybody is kept.</summary>
    public int PublicPageSeconds { get; init; } = 60;

    /// <summary>Who may say on whose behalf a request comes.</summary>
    public IReadOnlyList<IPNetwork> TrustedProxies { get; init; } = [];

    /// <summary>Where the sign-in form may lead beside our own pages.</summary>
    public string? SignInOrigin { get; init; }

    /// <exception cref="OperatorException">A setting cannot be used.</exception>
    public static WebSettings Read(IConfiguration configuration, string? urls)
    {
        var publicUrl = ReadPublicUrl(configuration["Web:PublicUrl"]);
        var proxies = ReadProxies(configuration["Web:TrustedProxies"]);
        string[] served = [.. Addresses(configuration, urls)];
        var servesHttps = served.Any(address => address.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
        if (publicUrl is { Scheme: "https" } && !servesHttps && proxies.Count == 0)
        {
            throw new OperatorException(
                "Web:PublicUrl begins with https, but no address with https is served and Web:TrustedProxies is empty. "
                + "Serve one (--urls https://… with Kestrel:Certificates:Default:Path), or name the proxy that ends https, for example 127.0.0.1.");
        }

        var defaults = new WebSettings();
        return new WebSettings
        {
            PublicUrl = publicUrl,
            ServedUrl = served.Select(address => Uri.TryCreate(address, UriKind.Absolute, out var url) ? url : null).OfType<Uri>().FirstOrDefault(),
            IsSecure = servesHttps || publicUrl is { Scheme: "https" },
            RequestsPerMinute = ReadNumber(configuration, "Web:RequestsPerMinute", defaults.RequestsPerMinute),
            AnonymousRequestsPerMinute = ReadNumber(configuration, "Web:AnonymousRequestsPerMinute", defaults.AnonymousRequestsPerMinute),
            AnonymousPostsPerMinute = ReadNumber(configuration, "Web:AnonymousPostsPerMinute", defaults.AnonymousPostsPerMinute),
            PublicPageSeconds = ReadNumber(configuration, "Web:PublicPageSeconds", defaults.PublicPageSeconds),
            TrustedProxies = proxies,
            SignInOrigin = ReadOrigin(configuration["OpenIdConnect:Authority"]),
        };
    }

    private static IEnumerable<string> Addresses(IConfiguration configuration, string? urls) =>
    [
        .. (urls ?? configuration["Urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        .. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? ""),
    ];

    private static Uri? ReadPublicUrl(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var url) && IsWeb(url)
            && url is { PathAndQuery: "/", Fragment: "", UserInfo: "" }
                ? url
                : throw new OperatorException(
                    $"Web:PublicUrl is '{text}'. Write the whole address people use and nothing behind the name, for example https://chodon.example.vn.");
    }

    private static List<IPNetwork> ReadProxies(string? text) =>
        [.. (text ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).Select(ReadProxy)];

    private static IPNetwork ReadProxy(string text)
    {
        if (IPAddress.TryParse(text, out var address))
            return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        return IPNetwork.TryParse(text, out var network)
            ? network
            : throw new OperatorException($"Web:TrustedProxies names '{text}'. Write addresses or networks separated by commas, for example 127.0.0.1, 10.0.0.0/8.");
    }

    private static int ReadNumber(IConfiguration configuration, string name, int otherwise)
    {
        if (configuration[name] is not { Length: > 0 } text)
            return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostRequests
            ? number
            : throw new OperatorException($"{name} is '{text}'. Write a whole number from 1 to {MostRequests}.");
    }

    private static string? ReadOrigin(string? authority) =>
        Uri.TryCreate(authority, UriKind.Absolute, out var url) && IsWeb(url) ? url.GetLeftPart(UriPartial.Authority) : null;

    private static bool IsWeb(Uri url) => url.Scheme is "http" or "https";
}
