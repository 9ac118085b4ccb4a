using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Core.Figures;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Computes the figures of the month that ended before the slot.</summary>
internal sealed class MonthlyAggregation(IFigureRefresher figures, ComputedFigures computed) : IPlatformJob
{
    public static PlatformJobDeclaration Declaration { get; } = new(
        new JobDefinition(PlatformJobIds.MonthlyAggregation, "MonthlyAggregation", "0 1 1 * *", CatchUp.EverySlot),
        typeof(MonthlyAggregation),
        typeof(JobTexts));

    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        var month = JobSlots.MonthBefore(run.DueSlot);
        var since = computed.Now;
        var failures = await figures.RefreshAsync(run.DistrictId, month, cancellationToken);
        await run.NoteAsync(
            "FiguresComputed", month, await computed.CountAsync(run.DistrictId, month, since, cancellationToken), failures.Count);
        if (failures.Count > 0)
            throw new FigureRefreshException(failures);
    }
}
