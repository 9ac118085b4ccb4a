using System.Globalization;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Modules;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Says jobs, schedules and runs in the language of the current user interface.</summary>
public sealed class JobWords(JobDirectory jobs, IModuleCatalog modules, TimeProvider time, IStringLocalizerFactory localizers)
{
    private readonly IStringLocalizer _words = localizers.Create(typeof(JobTexts));

    public ScheduledJob Line(KnownJob job, JobSchedule? schedule, JobRun? last, JobRun? active)
    {
        var cron = schedule?.OwnCron ?? job.Definition.Cron;
        var fault = FaultOf(cron);
        return new ScheduledJob(
            job,
            ModuleName(job),
            job.NameIn(localizers),
            cron,
            schedule?.OwnCron is not null,
            CronWords.Of(cron, _words),
            fault,
            fault is null ? schedule?.NextDue : null,
            last is null ? null : Line(last),
            active is null ? null : Line(active));
    }

    public RunLine Line(JobRun run) =>
        new(
            run.Id,
            run.ModuleId,
            run.JobId,
            run.DistrictId,
            jobs.Find(run.ModuleId, run.JobId) is { } job ? job.NameIn(localizers) : run.JobId,
            run.DueSlot,
            run.Status,
            _words[$"Status{StatusName(run)}"],
            run.Progress,
            run.Attempt,
            run.RequestedBy,
            run.NotBefore,
            run.StartedAt,
            run.FinishedAt,
            run.Error,
            run.CancelRequestedBy);

    /// <summary>What is wrong with a schedule, or null.</summary>
    public string? FaultOf(string cron) =>
        JobSlots.FaultOf(cron, time.UtcNow()) is { } fault ? Of(fault, cron) : null;

    public string Of(ScheduleFault fault, string cron) => _words[$"Schedule{fault}", cron];

    /// <summary>A line of a run's log. Words of a job that is gone are told by their key.</summary>
    public string Of(JobRunLine line, string moduleId, string jobId, NumberFormatInfo numbers)
    {
        var texts = line.IsOfJob ? jobs.Find(moduleId, jobId)?.Texts : typeof(JobTexts);
        var values = RunLineValues.Read(line.TextValues, numbers);
        return texts is not null && localizers.Create(texts)[line.TextKey] is { ResourceNotFound: false } words
            ? string.Format(CultureInfo.InvariantCulture, words.Value, values)
            : string.Join(" – ", values.Prepend(line.TextKey));
    }

    private string ModuleName(KnownJob job) =>
        job.BelongsToHost
            ? _words["Host"]
            : modules.Find(job.ModuleId)?.Manifest?.NameIn(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? job.ModuleId;

    private static string StatusName(JobRun run) => run switch
    {
        { Status: JobRunStatus.Pending, Attempt: > 0 } => "Retrying",
        { Status: JobRunStatus.Running, CancelRequestedAt: not null } => "Cancelling",
        _ => run.Status.ToString(),
    };
}
