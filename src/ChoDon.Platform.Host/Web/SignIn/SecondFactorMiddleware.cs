using ChoDon.Platform.Core.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace ChoDon.Platform.Host.Web.SignIn;

/// <summary>Whoever must have a second factor and came in without one sees nothing but the page to set it.</summary>
internal sealed class SecondFactorMiddleware(RequestDelegate next, ISecondFactorRule rule)
{
    private const string SetPath = "/account/two-factor";

    public Task InvokeAsync(HttpContext http)
    {
        if (SignedIn.Session(http) is { HasSecondFactor: false } session
            && http.GetEndpoint()?.Metadata is { } metadata
            && metadata.GetMetadata<IAllowAnonymous>() is null
            && metadata.GetMetadata<OpenWithoutSecondFactorAttribute>() is null
            && rule.IsRequiredFor(session.AccountId))
        {
            http.Response.Redirect(SetPath);
            return Task.CompletedTask;
        }

        return next(http);
    }
}
