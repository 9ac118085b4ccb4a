using System.Globalization;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Reads the jobs page in four queries, in the language of the current user interface.</summary>
public sealed class JobsOverview(
    PlatformDatabase database, JobDirectory jobs, IModuleCatalog modules, IStringLocalizerFactory localizers)
{
    private const int Latest = 50;

    private readonly IStringLocalizer _words = localizers.Create(typeof(JobTexts));

    public async Task<JobsPage> ReadAsync(Guid districtId, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var runs = context.JobRuns.AsNoTracking().Where(run => run.DistrictId == districtId);
        var schedules = await context.JobSchedules.AsNoTracking()
            .Where(schedule => schedule.DistrictId == districtId)
            .ToDictionaryAsync(schedule => (schedule.ModuleId, schedule.JobId), cancellationToken);
        var ended = await runs
            .Where(run => run.FinishedAt != null)
            .GroupBy(run => new { run.ModuleId, run.JobId })
            .Select(group => group.OrderByDescending(run => run.FinishedAt).First())
            .ToDictionaryAsync(run => (run.ModuleId, run.JobId), cancellationToken);
        var running = (await runs.Where(run => run.Status == JobRunStatus.Running).ToListAsync(cancellationToken))
            .ToLookup(run => (run.ModuleId, run.JobId));
        var history = await runs.OrderByDescending(run => run.Id).Take(Latest).ToListAsync(cancellationToken);
        return new JobsPage(
            [
                .. jobs.All.Select(job => Line(
                    job,
                    schedules.GetValueOrDefault((job.ModuleId, job.Definition.Id)),
                    ended.GetValueOrDefault((job.ModuleId, job.Definition.Id)),
                    running[(job.ModuleId, job.Definition.Id)].MaxBy(run => run.StartedAt))),
            ],
            [.. history.Select(Line)]);
    }

    private ScheduledJob Line(KnownJob job, JobSchedule? schedule, JobRun? last, JobRun? running) =>
        new(
            job.ModuleId,
            ModuleName(job),
            job.Definition.Id,
            job.NameIn(localizers),
            job.Definition.Cron,
            CronWords.Of(job.Definition.Cron, _words),
            schedule?.NextDue,
            last is null ? null : Line(last),
            running is null ? null : Line(running));

    private RunLine Line(JobRun run) =>
        new(
            run.Id,
            run.ModuleId,
            run.JobId,
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
            run.Error);

    private string ModuleName(KnownJob job) =>
        job.BelongsToHost
            ? _words["Host"]
            : modules.Find(job.ModuleId)?.Manifest?.NameIn(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? job.ModuleId;

    private static string StatusName(JobRun run) =>
        run is { Status: JobRunStatus.Pending, Attempt: > 0 } ? "Retrying" : run.Status.ToString();
}
