using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Web.Hardening;

/// <summary>For whoever watches the program: 200 while it serves and reaches its database, 503 otherwise. Says no more.</summary>
internal static class HealthCheck
{
    public const string Path = "/health";

    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Path, AnswerAsync).AllowAnonymous().DisableRateLimiting();

    private static async Task<IResult> AnswerAsync(PlatformDatabase database, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await context.Database.CanConnectAsync(cancellationToken)
            ? Results.Text("ok")
            : Results.Text("no database", statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
