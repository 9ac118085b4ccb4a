using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Core.Figures;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Computes the figures of the month that ended before the slot.</summary>
internal sealed class MonthlyAggregation(IFigureRefresher figures) : IPlatformJob
{
    public static PlatformJobDeclaration Declaration { get; } = new(
        new JobDefinition(PlatformJobIds.MonthlyAggregation, "MonthlyAggregation", "0 1 1 * *", CatchUp.EverySlot),
        typeof(MonthlyAggregation),
        typeof(JobTexts));

    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        var failures = await figures.RefreshAsync(run.DistrictId, JobSlots.MonthBefore(run.DueSlot), cancellationToken);
        if (failures.Count > 0)
            throw new FigureRefreshException(failures);
    }
}
