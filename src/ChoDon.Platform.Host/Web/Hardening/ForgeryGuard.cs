using ChoDon.Platform.Modularity.Composition;
using Microsoft.AspNetCore.Antiforgery;

namespace ChoDon.Platform.Host.Web.Hardening;

/// <summary>
/// Nothing is changed at the wish of another site: a request that changes something comes from our own pages and bears
/// the token of a form we made, whatever endpoint it is for.
/// </summary>
internal sealed class ForgeryGuard(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (IsSafe(http) || http.GetEndpoint() is not { } endpoint || http.IsExplainingAnError())
        {
            await next(http);
            return;
        }

        var refusal = ComesFromElsewhere(http.Request)
            ? StatusCodes.Status403Forbidden
            : NeedsToken(endpoint) ? await CheckTokenAsync(http) : null;
        if (refusal is { } status)
            http.Response.StatusCode = status;
        else
            await next(http);
    }

    private static bool IsSafe(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || HttpMethods.IsOptions(http.Request.Method);

    /// <summary>Browsers that say where a request comes from cannot be made to lie about it by a page.</summary>
    private static bool ComesFromElsewhere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] is [{ Length: > 0 } site] && site is not ("same-origin" or "none");

    /// <summary>Only endpoints of the host may go without; a module's wish to is not heard.</summary>
    private static bool NeedsToken(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: false }
        || endpoint.Metadata.GetMetadata<ModuleEndpoint>() is not null;

    private async Task<int?> CheckTokenAsync(HttpContext http)
    {
        try
        {
            await antiforgery.ValidateRequestAsync(http);
            return null;
        }
        catch (AntiforgeryValidationException error)
        {
            return error.InnerException is BadHttpRequestException unread ? unread.StatusCode : StatusCodes.Status400BadRequest;
        }
        catch (BadHttpRequestException unread)
        {
            return unread.StatusCode;
        }
    }
}
