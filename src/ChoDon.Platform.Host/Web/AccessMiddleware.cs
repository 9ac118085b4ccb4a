using System.Security.Claims;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Host.Web.SignIn;

namespace ChoDon.Platform.Host.Web;

/// <summary>Says who is at work in this request, and answers 403 when a row of a foreign unit was about to be saved.</summary>
internal sealed class AccessMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, CurrentAccess access)
    {
        if (SignedIn.Session(http) is { } session)
            access.SignIn(session.AccountId, http.User.FindFirstValue(ClaimTypes.GivenName)!);

        try
        {
            await next(http);
        }
        catch (OutOfScopeException) when (!http.Response.HasStarted)
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
