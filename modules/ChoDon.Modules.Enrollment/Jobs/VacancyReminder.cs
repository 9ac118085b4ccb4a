using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Enrollment.Jobs;

/// <summary>Every Monday: which villages have a model without leader or deputy. No vacancy, no mail.</summary>
internal sealed class VacancyReminder(Vacancies vacancies, IDistrictRecipients recipients, IMailOutbox outbox, IDistrictSettings settings, TimeProvider time)
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
        {
            var slot = VietnamTime.DayOf(run.DueSlot);
            foreach (var recipient in await recipients.ForAsync(run.DistrictId, cancellationToken))
                await outbox.EnqueueAsync(VacancyMail.To(recipient, run.DistrictId, slot, found), cancellationToken);
        }

        await run.ReportProgress(100);
    }
}
