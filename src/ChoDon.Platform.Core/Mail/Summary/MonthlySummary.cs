using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Jobs;

namespace ChoDon.Platform.Core.Mail;

/// <summary>
/// Sends the figures of the month that ended before the slot to those who lead the district or a commune: one message
/// for each unit they lead.
/// </summary>
internal sealed class MonthlySummary(
    IFigureRefresher refresher, SummaryPost post, SummaryRecipients recipients, IUnitDirectory units) : IPlatformJob
{
    public static PlatformJobDeclaration Declaration { get; } = new(
        new JobDefinition(PlatformJobIds.MonthlySummary, "MonthlySummary", "0 7 1 * *", CatchUp.EverySlot),
        typeof(MonthlySummary),
        typeof(JobTexts));

    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        var month = JobSlots.MonthBefore(run.DueSlot);
        var district = units.Districts.First(unit => unit.Id == run.DistrictId);

        // What could not be computed is the aggregation's failure; here it is told in words, and the rest goes out.
        await refresher.RefreshAsync(run.DistrictId, month, cancellationToken);
        await run.ReportProgress(20);
        var byUnit = (await recipients.ForAsync(run.DistrictId, cancellationToken))
            .Where(recipient => recipient.GetsIt)
            .ToLookup(recipient => recipient.UnitId);
        var (done, written) = (0, 0);
        foreach (var unit in byUnit)
        {
            written += await post.SendAsync(district, unit.Key, month, [.. unit], cancellationToken);
            await run.ReportProgress(20 + (80 * ++done / byUnit.Count));
        }

        await run.NoteAsync("SummariesWritten", month, written, done);
    }
}
