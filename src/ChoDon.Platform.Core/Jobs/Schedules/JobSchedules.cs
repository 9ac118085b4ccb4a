using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Keeps one schedule row for each job and place.</summary>
internal sealed class JobSchedules(
    PlatformDatabase database, JobDirectory jobs, JobPlaces places, TimeProvider time, ILogger<JobSchedules> log)
{
    /// <summary>
    /// Adds what is missing and follows changed expressions. Rows of jobs that are gone stay,
    /// so that a module that comes back finds what it missed.
    /// </summary>
    public async Task SyncAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var known = await context.JobSchedules.AsNoTracking().ToListAsync(cancellationToken);
        var rows = known.ToDictionary(row => (row.ModuleId, row.JobId, row.DistrictId));
        foreach (var job in jobs.All)
        {
            if (!IsUsable(job))
                continue;
            foreach (var place in places.Of(job))
            {
                if (!rows.TryGetValue((job.ModuleId, job.Definition.Id, place), out var row))
                    await AddAsync(context, job, place, null, cancellationToken);
                else if (row.Cron != job.Definition.Cron)
                    await ChangeAsync(context, row, job, cancellationToken);
            }
        }
    }

    public static Task<JobSchedule?> FindAsync(PlatformDbContext context, KnownJob job, Guid place, CancellationToken cancellationToken)
    {
        var (moduleId, jobId) = (job.ModuleId, job.Definition.Id);
        return context.JobSchedules.AsNoTracking()
            .SingleOrDefaultAsync(row => row.ModuleId == moduleId && row.JobId == jobId && row.DistrictId == place, cancellationToken);
    }

    /// <summary>Adds a row unless there is one.</summary>
    public async Task AddAsync(
        PlatformDbContext context, KnownJob job, Guid place, string? ownCron, CancellationToken cancellationToken)
    {
        var nextDue = JobSlots.Next(ownCron ?? job.Definition.Cron, time.UtcNow());
        var declared = job.Definition.Cron.Length <= JobSlots.LongestCron ? job.Definition.Cron : "";
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO platform_job_schedule (id, module_id, job_id, district_id, cron, own_cron, next_due, stamp)
            VALUES ({Guid.CreateVersion7()}, {job.ModuleId}, {job.Definition.Id}, {place}, {declared}, {ownCron}, {nextDue}, {Guid.CreateVersion7()})
            ON CONFLICT DO NOTHING
            """,
            cancellationToken);
    }

    private async Task ChangeAsync(PlatformDbContext context, JobSchedule row, KnownJob job, CancellationToken cancellationToken)
    {
        // A slot that is due already is owed, whatever the new expression says.
        var declared = job.Definition.Cron;
        var nextDue = row.OwnCron is not null || row.NextDue <= time.UtcNow() ? row.NextDue : JobSlots.Next(declared, time.UtcNow());
        await context.JobSchedules
            .Where(schedule => schedule.Id == row.Id && schedule.Cron == row.Cron && schedule.NextDue == row.NextDue)
            .ExecuteUpdateAsync(
                schedule => schedule
                    .SetProperty(changed => changed.Cron, declared)
                    .SetProperty(changed => changed.NextDue, nextDue)
                    .SetProperty(changed => changed.Stamp, Guid.CreateVersion7()),
                cancellationToken);
    }

    private bool IsUsable(KnownJob job)
    {
        if (JobSlots.FaultOf(job.Definition.Cron, time.UtcNow()) is not { } fault)
            return true;
        log.LogError("Job {Job} has no usable schedule ({Fault}) and is left out: {Cron}", job.Definition.Id, fault, job.Definition.Cron);
        return false;
    }
}
