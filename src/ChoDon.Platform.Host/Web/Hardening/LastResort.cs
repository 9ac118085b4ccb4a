namespace ChoDon.Platform.Host.Web.Hardening;

/// <summary>Answers in two plain lines when even the page that explains an error fails.</summary>
internal sealed class LastResort(RequestDelegate next, ILogger<LastResort> log)
{
    private const string Words = "Hệ thống gặp lỗi. Hãy thử lại sau ít phút.\nSomething went wrong. Try again in a few minutes.\n";

    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Exception error) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            // The route and not the path: an address may hold a secret.
            log.LogError(error, "The error page could not be shown for {Route}", (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
            http.Response.Clear();
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync(Words, http.RequestAborted);
        }
    }
}
