using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Reads the jobs page in four queries.</summary>
public sealed class JobsOverview(PlatformDatabase database, JobDirectory jobs, JobWords words)
{
    private const int Latest = 20;

    /// <param name="districtId">The district.</param>
    /// <param name="withInstallation">Whether the reader also looks after the jobs of the whole installation.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    public async Task<JobsPage> ReadAsync(Guid districtId, bool withInstallation, CancellationToken cancellationToken)
    {
        Guid[] places = withInstallation ? [districtId, JobPlaces.Installation] : [districtId];
        await using var context = database.NewContext();
        var runs = context.JobRuns.AsNoTracking().Where(run => places.Contains(run.DistrictId));
        var schedules = await context.JobSchedules.AsNoTracking()
            .Where(schedule => places.Contains(schedule.DistrictId))
            .ToDictionaryAsync(schedule => (schedule.ModuleId, schedule.JobId, schedule.DistrictId), cancellationToken);
        var ended = await runs
            .Where(run => run.FinishedAt != null)
            .GroupBy(run => new { run.ModuleId, run.JobId, run.DistrictId })
            .Select(group => group.OrderByDescending(run => run.FinishedAt).First())
            .ToDictionaryAsync(run => (run.ModuleId, run.JobId, run.DistrictId), cancellationToken);
        var active = (await runs
            .Where(run => run.Status == JobRunStatus.Running || run.Status == JobRunStatus.Pending)
            .ToListAsync(cancellationToken))
            .ToLookup(run => (run.ModuleId, run.JobId, run.DistrictId));
        var history = await runs.OrderByDescending(run => run.Id).Take(Latest).ToListAsync(cancellationToken);

        IReadOnlyList<ScheduledJob> In(JobScope scope, Guid place) =>
        [
            .. from job in jobs.All
               where job.Scope == scope
               let key = (job.ModuleId, job.Definition.Id, place)
               select words.Line(job, schedules.GetValueOrDefault(key), ended.GetValueOrDefault(key), Foremost(active[key])),
        ];
        return new JobsPage(
            In(JobScope.District, districtId),
            withInstallation ? In(JobScope.Installation, JobPlaces.Installation) : [],
            [.. history.Select(words.Line)]);
    }

    /// <summary>One that runs rather than one that waits.</summary>
    private static JobRun? Foremost(IEnumerable<JobRun> active) =>
        active.OrderByDescending(run => run.Status).ThenByDescending(run => run.StartedAt).ThenBy(run => run.DueSlot).FirstOrDefault();
}
