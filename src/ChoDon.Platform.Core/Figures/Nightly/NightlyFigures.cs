using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Jobs;

namespace ChoDon.Platform.Core.Figures;

/// <summary>
/// Brings the running month up to date every night, and the past months in which somebody changed something, so that
/// nobody waits for it in the morning.
/// </summary>
internal sealed class NightlyFigures(
    IFigureRefresher figures, StaleMonths stale, ComputedFigures computed, TimeProvider time) : IPlatformJob
{
    public static PlatformJobDeclaration Declaration { get; } = new(
        new JobDefinition(PlatformJobIds.NightlyFigures, "NightlyFigures", "30 0 * * *", CatchUp.LatestOnly),
        typeof(NightlyFigures),
        typeof(JobTexts));

    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        var running = Month.Of(time.Today());
        List<Month> months = [.. await stale.OfAsync(run.DistrictId, running, cancellationToken), running];
        List<FigureFailure> failures = [];
        for (var done = 0; done < months.Count; done++)
        {
            await run.ReportProgress(done * 100 / months.Count);
            var since = computed.Now;
            var failed = await figures.RefreshAsync(run.DistrictId, months[done], cancellationToken);
            failures.AddRange(failed);
            await run.NoteAsync(
                "FiguresComputed", months[done], await computed.CountAsync(run.DistrictId, months[done], since, cancellationToken), failed.Count);
        }

        if (failures.Count > 0)
            throw new FigureRefreshException(failures);
    }
}
