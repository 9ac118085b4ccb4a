using System.Text;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Jobs;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Sends the figures of the month that ended before the slot to the district's readers, one message each.</summary>
internal sealed class MonthlySummary(
    IFigureRefresher refresher,
    SummaryNumbersReader reader,
    SummaryWriter writer,
    IDistrictRecipients recipients,
    IMailOutbox outbox) : IPlatformJob
{
    /// <summary>Mail programs cut longer messages off.</summary>
    private const int MostBytes = 100_000;

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
        var numbers = await reader.ReadAsync(run.DistrictId, month, cancellationToken);
        await run.ReportProgress(75);
        foreach (var recipient in await recipients.ForAsync(run.DistrictId, cancellationToken))
        {
            var key = $"monthly-summary/{run.DistrictId:N}/{month}/{recipient.Address.ToLowerInvariant()}";
            await outbox.EnqueueAsync(Draft(key, recipient, numbers), cancellationToken);
        }
    }

    private MailDraft Draft(string key, Recipient recipient, SummaryNumbers numbers)
    {
        var letter = writer.Write(numbers, recipient.Language);
        var html = SummaryHtml.Render(letter, withBars: true);
        var withBars = Encoding.UTF8.GetByteCount(html) < MostBytes;
        return new MailDraft(
            key,
            recipient.Address,
            letter.Subject,
            withBars ? html : SummaryHtml.Render(letter, withBars: false),
            SummaryText.Render(letter, withBars));
    }
}
