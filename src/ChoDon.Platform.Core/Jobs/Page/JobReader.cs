using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Reads the page of a job in four queries.</summary>
public sealed class JobReader(PlatformDatabase database, JobWords words, TimeProvider time)
{
    public const int PageSize = 20;

    private const int Trend = 12;
    private const int NextSlots = 3;

    /// <param name="job">The job.</param>
    /// <param name="place">The district, or the installation.</param>
    /// <param name="before">Only runs of slots before this one.</param>
    /// <param name="after">Only runs of slots after this one.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    public async Task<JobPage> ReadAsync(
        KnownJob job, Guid place, DateTime? before, DateTime? after, CancellationToken cancellationToken)
    {
        var (moduleId, jobId) = (job.ModuleId, job.Definition.Id);
        await using var context = database.NewContext();
        var schedule = await JobSchedules.FindAsync(context, job, place, cancellationToken);
        var runs = context.JobRuns.AsNoTracking().Where(run => run.ModuleId == moduleId && run.JobId == jobId && run.DistrictId == place);
        var active = await runs
            .Where(run => run.Status == JobRunStatus.Running || run.Status == JobRunStatus.Pending)
            .OrderByDescending(run => run.Status)
            .ThenBy(run => run.DueSlot)
            .FirstOrDefaultAsync(cancellationToken);
        var trend = await runs
            .Where(run => run.Status == JobRunStatus.Succeeded)
            .OrderByDescending(run => run.DueSlot)
            .Take(Trend)
            .ToListAsync(cancellationToken);
        var history = await PageAsync(runs, before, after, cancellationToken);
        var more = history.Count > PageSize;
        if (more)
            history.RemoveAt(PageSize);
        if (after is not null)
            history.Reverse();

        var line = words.Line(job, schedule, last: null, active);
        return new JobPage(
            line,
            line.Fault is null ? [.. JobSlots.NextFew(line.Cron, time.UtcNow(), NextSlots)] : [],
            PeriodOf(line.Cron),
            [.. trend.OrderBy(run => run.DueSlot).Select(words.Line)],
            [.. history.Select(words.Line)],
            HasNewer: after is null ? before is not null : more,
            HasOlder: after is not null || more);
    }

    /// <summary>The job and its schedule alone.</summary>
    public async Task<ScheduledJob> ReadScheduleAsync(KnownJob job, Guid place, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return words.Line(job, await JobSchedules.FindAsync(context, job, place, cancellationToken), null, null);
    }

    // A slot has one run: it is the key of the page, and the unique index is the order.
    private static Task<List<JobRun>> PageAsync(
        IQueryable<JobRun> runs, DateTime? before, DateTime? after, CancellationToken cancellationToken)
    {
        if (after is not null)
            runs = runs.Where(run => run.DueSlot > after).OrderBy(run => run.DueSlot);
        else if (before is not null)
            runs = runs.Where(run => run.DueSlot < before).OrderByDescending(run => run.DueSlot);
        else
            runs = runs.OrderByDescending(run => run.DueSlot);
        return runs.Take(PageSize + 1).ToListAsync(cancellationToken);
    }

    private static JobPeriod PeriodOf(string cron) => PlainSchedule.Of(cron)?.Rhythm switch
    {
        ScheduleRhythm.Monthly => JobPeriod.Month,
        ScheduleRhythm.Daily => JobPeriod.Day,
        _ => JobPeriod.None,
    };
}
