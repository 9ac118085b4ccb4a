using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Keeps one schedule row for each job and district.</summary>
internal sealed class JobSchedules(
    PlatformDatabase database, JobDirectory jobs, IUnitDirectory units, TimeProvider time, ILogger<JobSchedules> log)
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
            foreach (var district in units.Districts)
            {
                if (!rows.TryGetValue((job.ModuleId, job.Definition.Id, district.Id), out var row))
                    await AddAsync(context, job, district.Id, cancellationToken);
                else if (row.Cron != job.Definition.Cron)
                    await ChangeAsync(context, row, job.Definition, cancellationToken);
            }
        }
    }

    private async Task AddAsync(PlatformDbContext context, KnownJob job, Guid districtId, CancellationToken cancellationToken)
    {
        if (TryNext(job.Definition) is not { } nextDue)
            return;
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO platform_job_schedule (id, module_id, job_id, district_id, cron, next_due, stamp)
            VALUES ({Guid.CreateVersion7()}, {job.ModuleId}, {job.Definition.Id}, {districtId}, {job.Definition.Cron}, {nextDue}, {Guid.CreateVersion7()})
            ON CONFLICT DO NOTHING
            """,
            cancellationToken);
    }

    private async Task ChangeAsync(
        PlatformDbContext context, JobSchedule row, JobDefinition job, CancellationToken cancellationToken)
    {
        if (TryNext(job) is not { } next)
            return;

        // A slot that is due already is owed, whatever the new expression says.
        var nextDue = row.NextDue <= time.UtcNow() ? row.NextDue : next;
        await context.JobSchedules
            .Where(schedule => schedule.Id == row.Id && schedule.Cron == row.Cron && schedule.NextDue == row.NextDue)
            .ExecuteUpdateAsync(
                schedule => schedule
                    .SetProperty(changed => changed.Cron, job.Cron)
                    .SetProperty(changed => changed.NextDue, nextDue)
                    .SetProperty(changed => changed.Stamp, Guid.CreateVersion7()),
                cancellationToken);
    }

    private DateTime? TryNext(JobDefinition job)
    {
        try
        {
            return JobSlots.Next(job.Cron, time.UtcNow());
        }
        catch (FormatException exception)
        {
            log.LogError("Job {Job} has no usable schedule and is left out: {Reason}", job.Id, exception.Message);
            return null;
        }
    }
}
