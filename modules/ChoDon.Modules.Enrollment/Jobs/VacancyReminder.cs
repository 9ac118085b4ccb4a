using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Enrollment.Jobs;

/// <summary>Every Monday: which villages have a model without leader or deputy. No vacancy, no mail.</summary>
internal sealed class VacancyReminder(Vacancies vacancies, ReminderPost post, IDistrictSettings settings, TimeProvider time)
    : IPlatformJob
{
    public static readonly JobDefinition Definition =
        new("vacancy-reminder", "Job.VacancyReminder", "0 7 * * 1", CatchUp.LatestOnly);

    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        var found = await vacancies.OfAsync(
            run.DistrictId, time.Today(), settings.Get(Settings.VacancyDays, run.DistrictId), cancellationToken);
        if (found.Villages.Count > 0)
            await post.SendAsync(Definition, run, (language, _) => VacancyMail.In(language, found), cancellationToken);
        await run.ReportProgress(100);
    }
}
