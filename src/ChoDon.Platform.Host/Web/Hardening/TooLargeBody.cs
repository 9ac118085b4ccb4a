using Microsoft.AspNetCore.Http.Features;

namespace ChoDon.Platform.Host.Web.Hardening;

/// <summary>
/// Takes a body that is too large off the line before it says so: a browser whose server hangs up while it still sends
/// shows an error of its own, and the reader never learns what was wrong.
/// </summary>
internal sealed class TooLargeBody(RequestDelegate next)
{
    /// <summary>Whoever sends more than this is hung up on.</summary>
    private const long MostTakenOff = 64 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public async Task InvokeAsync(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is not { IsReadOnly: false } limit
            || http.Request.ContentLength is not { } length
            || length <= (limit.MaxRequestBodySize ?? long.MaxValue)
            || http.IsExplainingAnError())
        {
            await next(http);
            return;
        }

        if (length <= MostTakenOff)
        {
            limit.MaxRequestBodySize = length;
            await TakeOffAsync(http);
        }

        http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }

    private static async Task TakeOffAsync(HttpContext http)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        patience.CancelAfter(Patience);
        try
        {
            await http.Request.Body.CopyToAsync(Stream.Null, patience.Token);
        }
        catch (Exception error) when (error is IOException or OperationCanceledException)
        {
            // Whoever sends too slowly, or has gone, is answered all the same.
        }
    }
}
