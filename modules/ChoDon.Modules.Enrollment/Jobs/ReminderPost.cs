using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Enrollment.Jobs;

/// <summary>Sends a reminder to all who get the mail of a district, in the language that each reads.</summary>
internal sealed class ReminderPost(IDistrictRecipients recipients, IMailOutbox outbox)
{
    /// <param name="job">The job that reminds.</param>
    /// <param name="run">Its run; the mail goes out once for each slot.</param>
    /// <param name="write">Writes the letter in a language, on the day of the slot.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    public async Task SendAsync(
        JobDefinition job, JobRunContext run, Func<string, DateOnly, TableLetter> write, CancellationToken cancellationToken)
    {
        var slot = VietnamTime.DayOf(run.DueSlot);
        foreach (var recipient in await recipients.ForAsync(run.DistrictId, cancellationToken))
        {
            var letter = write(recipient.Language, slot);
            await outbox.EnqueueAsync(letter.To(recipient, job, run.DistrictId, slot), cancellationToken);
        }
    }
}
