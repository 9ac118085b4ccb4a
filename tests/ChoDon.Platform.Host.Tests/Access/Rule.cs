using System.Net;

namespace ChoDon.Platform.Host.Tests.Access;

internal enum Target
{
    None,

    /// <summary>A record of each village there is, in turn.</summary>
    Village,

    /// <summary>The same, and one of the commune above the first of them.</summary>
    Unit,

    /// <summary>The commune above the first of them, and no village.</summary>
    Commune,
}

/// <summary>Who may open an endpoint, written by hand and not read from the code.</summary>
internal sealed record Rule
{
    /// <summary>The permission, or null for everybody who is signed in.</summary>
    public string? Permission { get; init; }

    public bool IsForVisitors { get; init; }

    /// <summary>Where the permission must be held: 0 in a part of the district, 1 in all of it, 2 in the installation.</summary>
    public int Reach { get; init; }

    public Target Target { get; init; }

    /// <summary>What who may come in gets for a GET.</summary>
    public HttpStatusCode Get { get; init; } = HttpStatusCode.OK;

    /// <summary>What the page answers to an empty form beside the usual.</summary>
    public HttpStatusCode EmptyForm { get; init; } = HttpStatusCode.OK;

    /// <summary>A POST would end the session of the person whose browser the test uses.</summary>
    public bool EndsSession { get; init; }

    /// <summary>An address that takes GET alone.</summary>
    public bool IsGetOnly { get; init; }

    /// <summary>An address that takes POST alone.</summary>
    public bool IsPostOnly { get; init; }
}
