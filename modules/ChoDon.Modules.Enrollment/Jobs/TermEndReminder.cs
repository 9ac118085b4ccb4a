using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Enrollment.Jobs;

/// <summary>Every Monday: which terms end soon, or should have ended. None, no mail.</summary>
internal sealed class TermEndReminder(
    EndingTerms terms, ReminderPost post, IDistrictSettings settings, TimeProvider time) : IPlatformJob
{
    public static readonly JobDefinition Definition =
        new("term-end-reminder", "Job.TermEndReminder", "0 7 * * 1", CatchUp.LatestOnly);

    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        var days = settings.Get(Settings.TermEndDays, run.DistrictId);
        var found = await terms.OfAsync(run.DistrictId, time.Today(), days, cancellationToken);
        if (found.Terms.Count > 0)
            await post.SendAsync(Definition, run, (language, _) => TermEndMail.In(language, days, found), cancellationToken);
        await run.ReportProgress(100);
    }
}
