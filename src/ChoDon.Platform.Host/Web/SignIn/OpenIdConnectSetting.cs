using ChoDon.Platform.Core;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;

namespace ChoDon.Platform.Host.Web.SignIn;

/// <summary>An identity provider of the authority, by configuration: <c>OpenIdConnect:Authority</c>, <c>ClientId</c>, <c>ClientSecret</c>, <c>Name</c>.</summary>
internal sealed record OpenIdConnectSetting(string? Authority, string ClientId, string ClientSecret, string Name)
{
    public const string Scheme = "oidc";

    public bool IsSet => !string.IsNullOrWhiteSpace(Authority);

    /// <exception cref="OperatorException">The authority is no address, or there is no client's name.</exception>
    public static OpenIdConnectSetting Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("OpenIdConnect");
        var setting = new OpenIdConnectSetting(
            section["Authority"], section["ClientId"] ?? "", section["ClientSecret"] ?? "", section["Name"] is { Length: > 0 } name ? name : "OpenID Connect");
        if (!setting.IsSet)
            return setting;
        if (!Uri.TryCreate(setting.Authority, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
            throw new OperatorException($"OpenIdConnect:Authority is '{setting.Authority}'; write an address that begins with https://.");
        return setting.ClientId.Length > 0
            ? setting
            : throw new OperatorException("OpenIdConnect:ClientId is empty; write the name under which the provider knows this installation.");
    }

    public void AddTo(AuthenticationBuilder authentication)
    {
        if (!IsSet)
            return;
        authentication.AddOpenIdConnect(Scheme, Name, options =>
        {
            options.Authority = Authority;
            options.ClientId = ClientId;
            options.ClientSecret = ClientSecret.Length > 0 ? ClientSecret : null;
            options.RequireHttpsMetadata = !new Uri(Authority!).IsLoopback;
            options.SignInScheme = IdentityConstants.ExternalScheme;
            options.CallbackPath = "/sign-in/oidc";
            options.ResponseType = "code";
            options.ResponseMode = "query";
            options.UsePkce = true;
            options.MapInboundClaims = false;
            options.Scope.Clear();
            options.Scope.Add("openid");
            options.Scope.Add("email");

            // By Lax alone the way back from another site keeps them, over http as over https.
            options.CorrelationCookie.SameSite = SameSiteMode.Lax;
            options.NonceCookie.SameSite = SameSiteMode.Lax;
            options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.Events.OnRemoteFailure = failed =>
            {
                failed.HttpContext.RequestServices.GetRequiredService<ILogger<OpenIdConnectSetting>>()
                    .LogWarning(failed.Failure, "The identity provider's answer was not taken");
                failed.Response.Redirect("/sign-in/external?handler=failed");
                failed.HandleResponse();
                return Task.CompletedTask;
            };
        });
    }
}
