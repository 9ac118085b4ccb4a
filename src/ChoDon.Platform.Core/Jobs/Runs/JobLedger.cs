using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>
/// Decides what runs, and that it runs once. Whatever wakes it may come twice, late or never: the rows are the truth.
/// </summary>
internal sealed class JobLedger(PlatformDatabase database, JobDirectory jobs, IUnitDirectory units, TimeProvider time)
{
    /// <summary>A run of a process that died is free again after this time. Living runs renew their lease.</summary>
    public static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(1);

    private const int MostAtOnce = 1000;

    /// <summary>Writes a run for every slot that is due, and moves the schedules on, all or nothing.</summary>
    /// <returns>The number of new runs.</returns>
    public async Task<int> ClaimDueAsync(CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        await using var context = database.NewContext();
        if (!await context.JobSchedules.AnyAsync(schedule => schedule.NextDue <= now, cancellationToken))
            return 0;

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var due = await context.JobSchedules.AsNoTracking()
            .Where(schedule => schedule.NextDue <= now)
            .OrderBy(schedule => schedule.Id)
            .ToListAsync(cancellationToken);
        var districts = units.Districts.Select(district => district.Id).ToHashSet();
        var added = 0;
        foreach (var schedule in due.Where(schedule => districts.Contains(schedule.DistrictId)))
        {
            if (jobs.Find(schedule.ModuleId, schedule.JobId) is { } job)
                added += await ClaimAsync(context, schedule, DueSlots.Of(schedule, job.Definition.CatchUp, now), now, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return added;
    }

    /// <summary>Runs that someone may claim now, oldest slot first.</summary>
    public async Task<IReadOnlyList<Guid>> RunnableAsync(CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        await using var context = database.NewContext();
        await FailExhaustedAsync(context, now, cancellationToken);
        return await Claimable(context, now)
            .OrderBy(run => run.DueSlot)
            .ThenBy(run => run.Id)
            .Select(run => run.Id)
            .Take(MostAtOnce)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Takes a run for this process, or answers null when it is not to be had (any more).</summary>
    public async Task<RunLease?> ClaimRunAsync(Guid runId, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        var owner = LeaseOwners.New();
        await using var context = database.NewContext();
        var taken = await Claimable(context, now)
            .Where(run => run.Id == runId)
            .ExecuteUpdateAsync(
                run => run
                    .SetProperty(claimed => claimed.Status, JobRunStatus.Running)
                    .SetProperty(claimed => claimed.LeaseOwner, owner)
                    .SetProperty(claimed => claimed.LeaseUntil, now + LeaseTime)
                    .SetProperty(claimed => claimed.FencingToken, claimed => claimed.FencingToken + 1)
                    .SetProperty(claimed => claimed.Attempt, claimed => claimed.Attempt + 1)
                    .SetProperty(claimed => claimed.Progress, 0)
                    .SetProperty(claimed => claimed.StartedAt, now)
                    .SetProperty(claimed => claimed.FinishedAt, (DateTime?)null),
                cancellationToken);
        if (taken == 0)
            return null;

        // The owner's name is new for each claim: whoever came in between would be seen here.
        var claimed = await context.JobRuns.AsNoTracking()
            .SingleOrDefaultAsync(run => run.Id == runId && run.LeaseOwner == owner, cancellationToken);
        return claimed is null ? null : new RunLease(database, time, claimed);
    }

    private static IQueryable<JobRun> Claimable(PlatformDbContext context, DateTime now) =>
        context.JobRuns.Where(run =>
            (run.Status == JobRunStatus.Pending && run.NotBefore <= now) ||
            (run.Status == JobRunStatus.Running && run.LeaseUntil < now && run.Attempt < RetryDelays.MostAttempts));

    private static async Task<int> ClaimAsync(
        PlatformDbContext context, JobSchedule schedule, DueSlots due, DateTime now, CancellationToken cancellationToken)
    {
        var moved = await context.JobSchedules
            .Where(row => row.Id == schedule.Id && row.NextDue == schedule.NextDue)
            .ExecuteUpdateAsync(
                row => row
                    .SetProperty(next => next.NextDue, due.NextDue)
                    .SetProperty(next => next.Stamp, Guid.CreateVersion7()),
                cancellationToken);
        if (moved == 0)
            return 0;
        var added = 0;
        foreach (var slot in due.Slots)
        {
            var run = NewRun.Of(schedule.ModuleId, schedule.JobId, schedule.DistrictId, slot, now, requestedBy: null);
            added += await run.AddIfNewAsync(context, cancellationToken) ? 1 : 0;
        }

        return added;
    }

    /// <summary>A run whose process died at every attempt is not tried for ever.</summary>
    private static Task<int> FailExhaustedAsync(PlatformDbContext context, DateTime now, CancellationToken cancellationToken) =>
        context.JobRuns
            .Where(run => run.Status == JobRunStatus.Running && run.LeaseUntil < now && run.Attempt >= RetryDelays.MostAttempts)
            .ExecuteUpdateAsync(
                run => run
                    .SetProperty(failed => failed.Status, JobRunStatus.Failed)
                    .SetProperty(failed => failed.FencingToken, failed => failed.FencingToken + 1)
                    .SetProperty(failed => failed.LeaseOwner, (string?)null)
                    .SetProperty(failed => failed.LeaseUntil, (DateTime?)null)
                    .SetProperty(failed => failed.FinishedAt, now)
                    .SetProperty(failed => failed.Error, "The process ended while the job was running, at every attempt."),
                cancellationToken);
}
