using System.Data.Common;
using System.Globalization;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Jobs;

namespace ChoDon.Platform.Host.Web.Hardening;

/// <summary>
/// For whoever watches the program. <c>/health</c>: it serves and reaches its database. <c>/health/ready</c>: it also
/// does by itself what it has to. Each answers 200, or 503 with a short reason.
/// </summary>
internal static class HealthCheck
{
    public const string Path = "/health";
    public const string ReadyPath = "/health/ready";

    private const string NoDatabase = "no database";

    // Whoever asks gives up sooner than the drivers do.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, AnswerAsync).AllowAnonymous().DisableRateLimiting();
        routes.MapGet(ReadyPath, AnswerReadyAsync).AllowAnonymous().DisableRateLimiting();
    }

    private static async Task<IResult> AnswerAsync(PlatformDatabase database, CancellationToken cancellationToken) =>
        await ReachesAsync(database, cancellationToken) ? Results.Text("ok") : Unavailable(NoDatabase);

    private static async Task<IResult> AnswerReadyAsync(
        PlatformDatabase database, JobsHealth jobs, CancellationToken cancellationToken)
    {
        if (!await ReachesAsync(database, cancellationToken))
            return Unavailable(NoDatabase);
        return jobs.State switch
        {
            TickState.Late => Unavailable(string.Create(
                CultureInfo.InvariantCulture, $"no tick has gone through since {jobs.LastSign:yyyy-MM-dd HH:mm:ss} UTC; see the log")),
            TickState.Failed => Unavailable("the last tick failed; see the log"),
            _ => Results.Text("ok"),
        };
    }

    private static async Task<bool> ReachesAsync(PlatformDatabase database, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            return await database.AnswersAsync(limit.Token);
        }
        catch (Exception error) when (error is DbException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private static IResult Unavailable(string reason) => Results.Text(reason, statusCode: StatusCodes.Status503ServiceUnavailable);
}
