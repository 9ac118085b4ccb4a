using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Jobs;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Sends the figures of the month that ended before the slot to those who lead the district or a commune, one message for each unit they lead.</summary>
internal sealed class MonthlySummary(
    IFigureRefresher refresher,
    SummaryNumbersReader reader,
    SummaryWriter writer,
    IUnitDirectory units,
    IDistrictRecipients recipients,
    IMailOutbox outbox) : IPlatformJob
{
    public static PlatformJobDeclaration Declaration { get; } = new(
        new JobDefinition(PlatformJobIds.MonthlySummary, "MonthlySummary", "0 7 1 * *", CatchUp.EverySlot),
        typeof(MonthlySummary),
        typeof(JobTexts));

    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        var month = JobSlots.MonthBefore(run.DueSlot);

        // What could not be computed is the aggregation's failure; here it is told in words, and the rest goes out.
        await refresher.RefreshAsync(run.DistrictId, month, cancellationToken);
        await run.ReportProgress(50);
        var district = units.Districts.First(unit => unit.Id == run.DistrictId);
        var numbers = await reader.ReadAsync(district, district, month, cancellationToken);
        await run.ReportProgress(75);
        foreach (var recipient in await recipients.ForAsync(run.DistrictId, cancellationToken))
        {
            var letter = writer.Write(numbers, recipient.Language);
            var (html, text) = SummaryDrafts.PartsOf(letter);
            var key = $"monthly-summary/{run.DistrictId:N}/{month}/{recipient.Address.ToLowerInvariant()}";
            await outbox.EnqueueAsync(new MailDraft(key, recipient.Address, letter.Subject, html, text), cancellationToken);
        }
    }
}
