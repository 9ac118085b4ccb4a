namespace ChoDon.Platform.Host.Web.Hardening;

/// <summary>What a browser may do with an answer that differs from the others. Set as a feature of the request.</summary>
/// <param name="Policy">The whole policy; null for the usual one, with frames of our own pages beside it.</param>
internal sealed record OwnContentPolicy(string? Policy)
{
    /// <summary>A page that shows another one of ours in a frame.</summary>
    public static OwnContentPolicy WithFrame { get; } = new((string?)null);

    /// <summary>Foreign HTML in such a frame: it looks as it was written, and can load, send and run nothing.</summary>
    public static OwnContentPolicy Framed { get; } = new(
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox");
}
