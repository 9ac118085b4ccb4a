using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Host.Pages.Figures;
using ChoDon.Platform.Host.Pages.Mail;
using ChoDon.Platform.Host.Pages.Public;
using ChoDon.Platform.Host.Pages.Summary;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Host.Web.Hardening;
using ChoDon.Platform.Host.Web.SignIn;
using ChoDon.Platform.Modularity;
using ChoDon.Platform.Modularity.Composition;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.OutputCaching;

namespace ChoDon.Platform.Host.Startup;

/// <summary>The web server's services and its pipeline.</summary>
internal static class WebPipeline
{
    public static void AddWeb(
        this IServiceCollection services,
        ModuleCatalog catalog,
        DataDirectory data,
        PlatformDatabase database,
        WebSettings web,
        OpenIdConnectSetting openIdConnect)
    {
        services.AddSessionKeys(data, database);
        services.AddOptions<RequestLocalizationOptions>().Configure<HouseCookies>(Languages.Configure);

        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddIdentityCookies();
        openIdConnect.AddTo(authentication);
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.LoginPath = "/sign-in";
            cookie.LogoutPath = "/sign-out";
            cookie.ReturnUrlParameter = "returnUrl";
            cookie.Cookie.Name = "chodon.session";
            cookie.Cookie.SameSite = SameSiteMode.Lax;

            // The session's row says when it ends; the cookie only must not end sooner.
            cookie.ExpireTimeSpan = TimeSpan.FromDays(31);
            cookie.SlidingExpiration = false;
            cookie.Events.OnValidatePrincipal = SignedIn.ValidateAsync;
        });
        services.ConfigureExternalCookie(cookie => cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        AccountsComponent.AddAccounts(services)
            .AddSignInManager()
            .AddClaimsPrincipalFactory<AccountClaims>();
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            // With the finger or the PIN of the device a passkey is two factors in one.
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
        });
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicies>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());

        services.AddResponseCompression();
        services.AddHttpContextAccessor();
        services.AddMemoryCache();
        services.AddRazorPages(options => options.AddModules(catalog))
            .AddMvcOptions(options => options.Filters.Add<HandledMethods>())
            .AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = (type, factory) =>
                factory.Create(catalog.TextsFor(type.Assembly) ?? typeof(HostText)))
            .ConfigureApplicationPartManager(parts => parts.AddModules(catalog));
        services.AddOutputCache();
        services.AddOptions<OutputCacheOptions>().Configure<PublicDistricts, TimeProvider>(
            (options, districts, time) => options.AddPolicy(PublicCache.Name, new PublicCache(districts, web, time)));
        services.AddHardening(web);
    }

    public static void UseWeb(this WebApplication app, ModuleCatalog catalog, WebSettings web)
    {
        app.UseHardening(web);
        app.UseResponseCompression();
        app.UseExceptionHandler("/errors/500");
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseMiddleware<HttpsOnly>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseRequestLocalization();
        app.UseOutputCache();
        app.UseMiddleware<TooLargeBody>();
        app.UseMiddleware<ForgeryGuard>();
        app.UseMiddleware<SecondFactorMiddleware>();
        app.UseMiddleware<AccessMiddleware>();
        app.UseMiddleware<GateMiddleware>();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous().DisableRateLimiting();
        app.MapRazorPages().WithStaticAssets();
        app.MapMail();
        app.MapSummary();
        app.MapFigures();
        app.MapHardening();
        app.MapModules(catalog);
        TaggedEndpoints.Require(((IEndpointRouteBuilder)app).DataSources, catalog);
    }
}
