using System.Globalization;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Testing.Jobs;

namespace ChoDon.JobHost;

/// <summary>A job of every minute that takes a moment, leaves a letter in the outbox and notes that it came to its end.</summary>
public sealed class NotedJob(JobHostOptions options, EffectNotes notes, IMailOutbox outbox) : IPlatformJob
{
    public const string Id = "noted";
    public const string Cron = "* * * * *";

    public static void Declare(HandModules modules) => modules.Add<NotedJob>(Id, "Tidy", Cron, CatchUp.EverySlot);

    public static FixedUnits Units(int districts) => new(communes: 0, districts: districts, isShared: true);

    /// <summary>The subject of the letter of a run, the same at every attempt.</summary>
    public static string SubjectOf(Guid districtId, DateTime slot) =>
        string.Create(CultureInfo.InvariantCulture, $"{districtId:N} {slot:yyyy-MM-ddTHH:mm}");

    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        await Task.Delay(options.LongestWork * Random.Shared.NextDouble(), cancellationToken);
        if (options.MailPort is not null)
            await outbox.EnqueueAsync(Letter(SubjectOf(run.DistrictId, run.DueSlot)), cancellationToken);
        notes.Add(run.DistrictId, run.DueSlot);
    }

    private static MailDraft Letter(string subject) => new(subject, "lanhdao@example.org", subject, $"<p>{subject}</p>", subject);
}
