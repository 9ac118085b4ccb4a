using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Host.Web.Hardening;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace ChoDon.Platform.Host.Pages.Public;

/// <summary>
/// Keeps the answer to everybody for a while: one for each district, year and language, whatever else stands in the
/// request. The switch is asked first, so that a page that was switched off is gone at once.
/// </summary>
internal sealed class PublicCache(PublicDistricts districts, WebSettings settings, TimeProvider time) : IOutputCachePolicy
{
    public const string Name = "public";

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var asked = PublicQuery.Of(http.Request);
        var (district, year) = (districts.Find(asked.District), asked.YearOf(time.Today()));
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking =
            HttpMethods.IsGet(http.Request.Method) && http.User.Identity is not { IsAuthenticated: true } && district is not null && year is not null;
        context.CacheVaryByRules.QueryKeys = StringValues.Empty;
        context.CacheVaryByRules.VaryByHost = false;
        context.CacheVaryByRules.VaryByValues["district"] = $"{district?.Id}";
        context.CacheVaryByRules.VaryByValues["year"] = $"{year}";
        context.CacheVaryByRules.VaryByValues["language"] = Languages.Current;
        context.ResponseExpirationTimeSpan = TimeSpan.FromSeconds(settings.PublicPageSeconds);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var answer = context.HttpContext.Response;
        context.AllowCacheStorage &= answer.StatusCode == StatusCodes.Status200OK && StringValues.IsNullOrEmpty(answer.Headers.SetCookie);
        return ValueTask.CompletedTask;
    }
}
