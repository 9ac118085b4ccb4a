using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Enrollment.Jobs;

/// <summary>Every Monday: which villages have a step of the year's recognition due. Nothing due, no mail.</summary>
internal sealed class RecognitionReminder(
    RecognitionsDue due, ReminderPost post, IDistrictSettings settings, TimeProvider time) : IPlatformJob
{
    public static readonly JobDefinition Definition =
        new("recognition-reminder", "Job.RecognitionReminder", "15 7 * * 1", CatchUp.LatestOnly);

    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        var today = time.Today();
        var found = await due.OfAsync(
            run.DistrictId,
            today,
            settings.Get(Settings.RegistrationDue, run.DistrictId).In(today.Year),
            settings.Get(Settings.DecisionDue, run.DistrictId).In(today.Year),
            settings.Get(Settings.RecognitionRemindDays, run.DistrictId),
            cancellationToken);
        if (found is { Villages.Count: > 0 })
            await post.SendAsync(Definition, run, (language, slot) => RecognitionMail.In(language, slot.Year, found), cancellationToken);
        await run.ReportProgress(100);
    }
}
