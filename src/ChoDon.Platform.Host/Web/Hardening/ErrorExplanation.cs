using Microsoft.AspNetCore.Diagnostics;

namespace ChoDon.Platform.Host.Web.Hardening;

internal static class ErrorExplanation
{
    /// <summary>
    /// Whether the pipeline is gone through a second time, for the page that explains what went wrong the first time. It is
    /// shown under the method of the request that went wrong.
    /// </summary>
    public static bool IsExplainingAnError(this HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;
}
