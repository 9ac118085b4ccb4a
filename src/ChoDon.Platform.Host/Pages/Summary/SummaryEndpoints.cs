using System.Net.Mime;
using System.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Host.Web.Hardening;

namespace ChoDon.Platform.Host.Pages.Summary;

/// <summary>The HTML of a summary, for the frame on its page.</summary>
internal static class SummaryEndpoints
{
    private const string Path = "/admin/summary/html";

    public static string Html(Guid unitId, Month month, string? language) => $"{Path}?unitId={unitId}&month={month}&language={language}";

    public static void MapSummary(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Path, HtmlAsync).RequireAuthorization(PlatformPermissions.RunJobs);

    private static async Task<IResult> HtmlAsync(
        Guid? unitId, string? month, string? language, SummaryPost post, IUnitDirectory units, ICurrentUnit current, HttpContext http, CancellationToken cancellationToken)
    {
        if (unitId is not { } id || !Month.TryParse(month, out var shown) || !Languages.All.Contains(language)
            || SummaryPlaces.Find(units, current.District, id, shown.LastDay) is null)
            return Results.NotFound();
        http.Features.Set(OwnContentPolicy.Framed);
        var preview = await post.PreviewAsync(current.District, id, shown, language!, cancellationToken);
        return Results.Text(preview.Html, MediaTypeNames.Text.Html, Encoding.UTF8);
    }
}
