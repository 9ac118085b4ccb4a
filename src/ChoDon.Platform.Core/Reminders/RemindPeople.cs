using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Core.Jobs;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>Every hour: asks the modules what is due, puts it on the lists of those it concerns, and writes to whose hour it is.</summary>
internal sealed class RemindPeople(ReminderCollector collector, ReminderAddressing addressing, ReminderPost post) : IPlatformJob
{
    public static PlatformJobDeclaration Declaration { get; } = new(
        new JobDefinition(PlatformJobIds.Reminders, "Reminders", "10 * * * *", CatchUp.LatestOnly),
        typeof(RemindPeople),
        typeof(JobTexts));

    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        var collected = await collector.CollectAsync(run.DistrictId, cancellationToken);
        await run.NoteAsync("RemindersAsked", collected.Plans.Count, collected.Failures.Count);
        await run.ReportProgress(50);
        await addressing.AddressAsync(run.DistrictId, collected, cancellationToken);
        await run.ReportProgress(75);
        await post.SendAsync(run.DistrictId, cancellationToken);

        // What went well has gone out by now; the module that failed is told of, and asked again.
        if (collected.Failures.Count > 0)
            throw new ReminderSourceException(collected.Failures);
    }
}
